package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.PartialDate;
import org.clausebook.model.PastVersion;
import org.clausebook.model.SourceText;

/** Reads the earlier versions of a policy. */
final class HistoryReader {
  private static final List<String> KEYS =
      List.of("version", "date", "status", "change", "minute", InWelsh.KEY);

  private final List<Diagnostic> problems;

  HistoryReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  List<PastVersion> read(List<Mapping> written) {
    var history = new ArrayList<PastVersion>();
    for (Mapping mapping : written) {
      version(Group.of(mapping, KEYS, problems)).ifPresent(version -> {
        checkOrder(history, version);
        history.add(version);
      });
    }
    return history;
  }

  private Optional<PastVersion> version(Group group) {
    Optional<SourceText> version =
        group.requiredFact("version", "write which it was: 'version: \"1.0\"'");
    Optional<SourceText> date = group.requiredText("date", "write when: 'date: 2024-05'");
    Optional<SourceText> status = group.fact("status");
    Optional<SourceText> change = group.fact("change");
    Optional<SourceText> minute = MinuteReader.read(group, problems);
    if (version.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    PartialDate on = DateReader.decided(date.get(), problems);
    return Optional.of(
        new PastVersion(version.get(), on, status, change, minute, version.get().start()));
  }

  private void checkOrder(List<PastVersion> earlier, PastVersion version) {
    if (earlier.isEmpty() || version.date().equals(DateReader.UNREADABLE)) {
      return;
    }
    PartialDate previous = earlier.get(earlier.size() - 1).date();
    if (version.date().isBefore(previous)) {
      problems.add(Diagnostic.error(
          version.location(),
          "this version of " + version.date() + " stands after one of " + previous,
          "put the versions in order, the oldest first, or mend the date"));
    }
  }
}
