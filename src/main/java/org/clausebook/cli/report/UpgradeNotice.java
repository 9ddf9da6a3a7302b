package org.clausebook.cli.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.feature.drift.ClauseDrift;
import org.clausebook.feature.drift.Drifts;
import org.clausebook.workspace.Upgrade;

/**
 * Says that the library has another version since policies were adopted, where that shows in them:
 * in which clauses, and why.
 */
public final class UpgradeNotice {
  /** As many reasons as are read at a glance; the others are a command away. */
  private static final int MOST = 10;

  private final Session session;

  public UpgradeNotice(Session session) {
    this.session = session;
  }

  /** One line, and below it one for each change that the library gives a reason for. */
  public List<String> lines(List<Upgrade> upgrades) {
    Drifts drifts = session.clausebook().drifts();
    Optional<Upgrade> first = Optional.empty();
    Set<String> reasons = new LinkedHashSet<>();
    for (Upgrade upgrade : upgrades) {
      List<ClauseDrift> open = drifts.open(upgrade);
      if (!open.isEmpty()) {
        first = first.or(() -> Optional.of(upgrade));
        open.forEach(clause -> reasons.addAll(reasons(clause)));
      }
    }
    return Stream.of(first.map(this::line).stream(), reasons.stream().limit(MOST), more(reasons))
        .flatMap(lines -> lines)
        .toList();
  }

  private static List<String> reasons(ClauseDrift clause) {
    return clause.texts().log().stream()
        .map(change -> "  '" + clause.id().value() + "', " + change.inWords())
        .map(DiagnosticPrinter::oneLine)
        .toList();
  }

  private static Stream<String> more(Set<String> reasons) {
    return reasons.size() > MOST
        ? Stream.of("  and " + (reasons.size() - MOST) + " more")
        : Stream.empty();
  }

  private String line(Upgrade upgrade) {
    return "the library has changed from version " + upgrade.from() + " to " + upgrade.to()
        + " since policies were adopted: see what is different with '"
        + PrintedCommand.of(session, "drift") + "'";
  }
}
