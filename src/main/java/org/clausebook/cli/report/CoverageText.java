package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.feature.coverage.Answer;
import org.clausebook.feature.coverage.Answering;
import org.clausebook.feature.coverage.Answering.AnsweringClause;
import org.clausebook.feature.coverage.CouncilCoverage;
import org.clausebook.feature.coverage.CoverageReport;
import org.clausebook.feature.coverage.LeftOutClause;
import org.clausebook.feature.coverage.Point;
import org.clausebook.model.Requirement.Circumstance;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;

/** What coverage says to people: what is open first, and last how much there is of each answer. */
public final class CoverageText {
  /** What somebody has to act on comes first. */
  private static final List<Answer> ORDER =
      List.of(Answer.GAP, Answer.NOT_KNOWN, Answer.DRAFTED, Answer.CHECK, Answer.MET);

  private CoverageText() {}

  public static List<String> lines(CoverageReport report) {
    var lines = new ArrayList<String>();
    for (CouncilCoverage council : report.councils()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(council.name() + " on " + PartialDate.of(report.on()).inWords());
      ORDER.stream()
          .flatMap(answer -> council.with(answer).stream())
          .flatMap(point -> point(point).stream())
          .forEach(lines::add);
      lines.add("");
      lines.add(Stream.of(Answer.values())
          .map(answer -> answer.word() + ": " + council.with(answer).size())
          .collect(Collectors.joining("; ")));
    }
    return lines;
  }

  private static List<String> point(Point point) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(point.answer().word() + ": " + point.requirement().says());
    lines.add("  " + point.requirement().id() + ", asked by "
        + point.requirement().instrument().inWords());
    if (point.answer() == Answer.NOT_KNOWN) {
      lines.add("  not known: "
          + point.circumstances().stream().map(Circumstance::word).collect(Collectors.joining(", "))
          + "; write it in the council's 'council.yaml'");
    }
    point.by().forEach(by -> lines.add("  " + answering(by)));
    boolean isOpen = point.answer() == Answer.GAP || point.answer() == Answer.NOT_KNOWN;
    if (isOpen) {
      point.leftOut().forEach(clause -> lines.add("  " + leftOut(clause)));
    }
    if (isOpen && point.by().isEmpty() && point.leftOut().isEmpty()) {
      lines.add(
          point.offered().isEmpty()
              ? "  nothing in the library meets it yet"
              : "  the library has: " + String.join(", ", point.offered()));
    }
    return lines;
  }

  private static String answering(Answering by) {
    String where = by.clause().map(CoverageText::clause).orElse("")
        + by.policy().title()
        + by.policy().version().map(version -> ", version " + version).orElse("");
    String decided = by.answer() == Answer.DRAFTED
        ? "; not adopted"
        : by.policy().decision().map(CoverageText::decision).orElse("");
    return where
        + decided
        + by.clause()
            .filter(AnsweringClause::isReworded)
            .map(own -> "; as the council chose or worded it")
            .orElse("")
        + by.remark().map(remark -> "; " + remark.words()).orElse("");
  }

  private static String clause(AnsweringClause clause) {
    String number = clause.number().isEmpty() ? "" : clause.number() + " ";
    return "clause " + number
        + (clause.heading().isEmpty() ? "'" + clause.id() + "'" : clause.heading()) + ", ";
  }

  private static String decision(Event event) {
    Optional<String> on = event.date().map(PartialDate::inWords);
    return "; " + event.verb().words() + " by " + event.body().value()
        + on.map(date -> ", " + date).orElse(", date not known")
        + event.minute().map(minute -> ", minute " + minute.value()).orElse("");
  }

  private static String leftOut(LeftOutClause clause) {
    return "clause '" + clause.clause() + "' of " + clause.policy().policy() + " "
        + clause.why().words() + ": " + clause.location();
  }
}
