package org.clausebook.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.feature.coverage.Answering;
import org.clausebook.feature.coverage.Answering.AnsweringClause;
import org.clausebook.feature.coverage.Answering.Remark;
import org.clausebook.feature.coverage.CouncilCoverage;
import org.clausebook.feature.coverage.CoverageReport;
import org.clausebook.feature.coverage.LeftOutClause;
import org.clausebook.feature.coverage.Point;
import org.clausebook.model.Requirement.Circumstance;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;

/** What coverage says of one requirement and one clause that answers it, by stable keys. */
public record CoverageRow(
    String council, String on, Asked asked, String answer, Optional<Met> met, Rest rest) {
  public static final List<String> COLUMNS = List.of(
      "council",
      "on",
      "requirement",
      "says",
      "asked-by",
      "instrument",
      "source",
      "answer",
      "policy",
      "clause",
      "reworded",
      "version",
      "decided-by",
      "decided-on",
      "minute",
      "wording",
      "remark",
      "not-known-or-not-asked",
      "left-out",
      "library-has");

  /** The requirement. */
  record Asked(String requirement, String says, String askedBy, String instrument, String source)
      implements JsonRecords.Inline {}

  /** What meets it, may, or will. */
  record Met(
      String policy,
      Optional<String> clause,
      boolean reworded,
      Optional<String> version,
      Optional<String> decidedBy,
      Optional<String> decidedOn,
      Optional<String> minute,
      Optional<String> wording,
      Optional<String> remark)
      implements JsonRecords.Inline {
    static Met of(Answering by) {
      Optional<Event> decision = by.policy().decision();
      return new Met(
          by.policy().key().policy(),
          by.clause().map(clause -> clause.id().value()),
          by.clause().filter(AnsweringClause::isReworded).isPresent(),
          by.policy().version(),
          decision.map(event -> event.body().value()),
          decision.flatMap(Event::date).map(PartialDate::toString),
          decision.flatMap(Event::minute).map(SourceText::value),
          by.policy().lock().map(lock -> lock.wording().value()),
          by.remark().map(Remark::words));
    }
  }

  /** Why nothing meets it. */
  record Rest(List<String> notKnownOrNotAsked, List<String> leftOut, List<String> libraryHas)
      implements JsonRecords.Inline {
    Rest {
      notKnownOrNotAsked = List.copyOf(notKnownOrNotAsked);
      leftOut = List.copyOf(leftOut);
      libraryHas = List.copyOf(libraryHas);
    }
  }

  public static List<CoverageRow> of(CoverageReport report) {
    return report.councils().stream()
        .flatMap(
            council -> council.points().stream().flatMap(point -> rows(report, council, point)))
        .toList();
  }

  private static Stream<CoverageRow> rows(
      CoverageReport report, CouncilCoverage council, Point point) {
    var asked = new Asked(
        point.requirement().id(),
        point.requirement().says(),
        point.requirement().asker().word(),
        point.requirement().instrument().inWords(),
        point.requirement().source().address());
    var rest = new Rest(
        point.circumstances().stream().map(Circumstance::word).toList(),
        point.leftOut().stream().map(CoverageRow::leftOut).toList(),
        point.offered());
    Stream<Optional<Met>> met = point.by().isEmpty()
        ? Stream.of(Optional.empty())
        : point.by().stream().map(Met::of).map(Optional::of);
    return met.map(by -> new CoverageRow(
        council.council(), report.on().toString(), asked, point.answer().word(), by, rest));
  }

  private static String leftOut(LeftOutClause clause) {
    return clause.location() + " clause '" + clause.clause() + "' "
        + clause.why().words();
  }

  public List<String> cells() {
    Optional<Met> by = met;
    return List.of(
        council,
        on,
        asked.requirement(),
        asked.says(),
        asked.askedBy(),
        asked.instrument(),
        asked.source(),
        answer,
        by.map(Met::policy).orElse(""),
        by.flatMap(Met::clause).orElse(""),
        by.map(found -> found.reworded() ? "yes" : "no").orElse(""),
        by.flatMap(Met::version).orElse(""),
        by.flatMap(Met::decidedBy).orElse(""),
        by.flatMap(Met::decidedOn).orElse(""),
        by.flatMap(Met::minute).orElse(""),
        by.flatMap(Met::wording).orElse(""),
        by.flatMap(Met::remark).orElse(""),
        joined(rest.notKnownOrNotAsked()),
        joined(rest.leftOut()),
        joined(rest.libraryHas()));
  }

  private static String joined(List<String> words) {
    return words.stream().collect(Collectors.joining("; "));
  }
}
