package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads what the library changed in a clause. */
final class ChangesReader {
  static final String KEY = "changes";

  private final List<Diagnostic> problems;

  ChangesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** The log of a clause, which must end with the version that the clause itself states. */
  List<ClauseChange> read(Group clause) {
    var changes = new ArrayList<ClauseChange>();
    for (Mapping mapping : clause.mappings(KEY)) {
      change(Group.of(mapping, Keys.of("clauses/clauses/changes"), problems)).ifPresent(change -> {
        checkVersion(changes, change);
        checkOrder(changes, change);
        changes.add(change);
      });
    }
    clause.textIfAny("version").ifPresent(stated -> checkNewest(changes, stated));
    return changes;
  }

  private Optional<ClauseChange> change(Group group) {
    Optional<SourceText> version = group.requiredFact(
        "version", "write the version in which it was changed: 'version:" + " \"1.1\"'");
    Optional<SourceText> date = group.requiredText("date", "write when: 'date: 2026-05'");
    Optional<SourceText> reason = group.requiredFact(
        "reason", "write why, for councils that have it: 'reason: clearer words'");
    Optional<SourceText> source = group.fact("source");
    if (version.isEmpty() || date.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    PartialDate on = DateReader.read(date.get(), problems).orElse(DateReader.UNREADABLE);
    return Optional.of(new ClauseChange(version.get(), on, reason.get(), source));
  }

  private void checkVersion(List<ClauseChange> earlier, ClauseChange change) {
    SourceText version = change.version();
    if (earlier.stream().anyMatch(other -> other.version().value().equals(version.value()))) {
      problems.add(Diagnostic.error(
          version.start(),
          "version '" + version.value() + "' of this clause is listed twice",
          "give this change a version of its own, or take it out"));
    }
  }

  private void checkOrder(List<ClauseChange> earlier, ClauseChange change) {
    if (earlier.isEmpty() || change.on().equals(DateReader.UNREADABLE)) {
      return;
    }
    PartialDate previous = earlier.get(earlier.size() - 1).on();
    if (change.on().isBefore(previous)) {
      problems.add(Diagnostic.error(
          change.version().start(),
          "this change of " + change.on() + " comes after one of " + previous,
          "put the changes in order, the oldest first, or correct the date"));
    }
  }

  private void checkNewest(List<ClauseChange> changes, SourceText stated) {
    if (changes.isEmpty()) {
      return;
    }
    String newest = changes.get(changes.size() - 1).version().value();
    if (!newest.equals(stated.value())) {
      problems.add(Diagnostic.error(
          stated.start(),
          "this clause is of version '" + stated.value() + "', but its newest change is of"
              + " '" + newest
              + "'",
          "write 'version: " + newest + "', or add the change that is missing"));
    }
  }
}
