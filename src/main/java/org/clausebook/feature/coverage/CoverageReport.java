package org.clausebook.feature.coverage;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;

/** Which requirements councils meet on a day. */
public record CoverageReport(LocalDate on, List<CouncilCoverage> councils) {
  public CoverageReport {
    councils = List.copyOf(councils);
  }

  /** The lines by which a council, or a layer of it, gave up the only clause that meets a point. */
  public List<Diagnostic> givenUp() {
    return councils.stream()
        .flatMap(council -> council.points().stream())
        .filter(point -> point.answer() == Answer.GAP)
        .flatMap(point -> point.leftOut().stream()
            .filter(LeftOutClause::isGivenUp)
            .map(clause -> clause.report(point.requirement())))
        .toList();
  }
}
