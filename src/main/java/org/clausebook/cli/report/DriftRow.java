package org.clausebook.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausebook.feature.drift.ClauseDrift;
import org.clausebook.feature.drift.ClauseTexts;
import org.clausebook.feature.drift.ClauseTexts.FactChange;
import org.clausebook.feature.drift.DriftReport;
import org.clausebook.feature.drift.PolicyDrift;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.text.SourceText;

/** How a policy has changed since its words were locked, for machines. */
public record DriftRow(String council, String policy, Optional<Since> since) {
  /** The drift of its clauses since a decision. */
  record Since(
      String decision,
      Optional<String> decidedOn,
      Optional<String> version,
      int open,
      List<Clause> clauses)
      implements JsonRecords.Inline {}

  record Clause(
      String id,
      String state,
      Optional<String> detail,
      Optional<String> settled,
      List<Change> log,
      List<String> library,
      List<String> here,
      List<FactChange> facts,
      List<String> misfits,
      Sides locked,
      Sides today) {
    static Clause of(ClauseDrift clause) {
      ClauseTexts texts = clause.texts();
      return new Clause(
          clause.id().value(),
          clause.state().words(),
          Optional.of(clause.detail()).filter(words -> !words.isEmpty()),
          clause.settled().map(Settled.Way::word),
          texts.log().stream().map(Change::of).toList(),
          clause.upstreamChanges(),
          clause.ownChanges(),
          texts.facts(),
          texts.misfits(),
          Sides.of(texts.locked()),
          Sides.of(texts.today()));
    }
  }

  record Change(String version, String date, String reason, Optional<String> source) {
    static Change of(ClauseChange change) {
      return new Change(
          change.version().value(),
          change.on().toString(),
          change.reason().value(),
          change.source().map(SourceText::value));
    }
  }

  record Sides(Optional<Lock.Text> library, Optional<Lock.Text> here) {
    static Sides of(ClauseTexts.Sides sides) {
      return new Sides(sides.upstream(), sides.own());
    }
  }

  public static DriftRow of(DriftReport found, boolean isWhole) {
    return new DriftRow(
        found.key().council(),
        found.key().policy(),
        found.drift().map(drift -> since(drift, isWhole)));
  }

  private static Since since(PolicyDrift drift, boolean isWhole) {
    Lock lock = drift.lock();
    return new Since(
        lock.event().verb(),
        lock.event().date().map(ShownDate::iso),
        lock.document().version(),
        drift.open().size(),
        (isWhole ? drift.clauses() : drift.open()).stream().map(Clause::of).toList());
  }
}
