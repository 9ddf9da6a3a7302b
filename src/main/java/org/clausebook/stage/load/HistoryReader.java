package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PastVersion;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the earlier versions of a policy. */
final class HistoryReader {
  /** The keys of which one says what a version was. */
  private static final List<String> SAYING = List.of("version", "status", "change", "minute");

  private static final Pattern NONE =
      Pattern.compile("(?i)none|no|nil|null|n/?a|unnumbered|unknown|not known|[?–—-]+");

  private final List<Diagnostic> problems;

  HistoryReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  List<PastVersion> read(List<Mapping> written) {
    var history = new ArrayList<PastVersion>();
    for (Mapping mapping : written) {
      version(Group.of(mapping, Keys.of("history"), problems)).ifPresent(version -> {
        checkOrder(history, version);
        history.add(version);
      });
    }
    return history;
  }

  private Optional<PastVersion> version(Group group) {
    Optional<SourceText> version = group.fact("version").filter(this::isNumber);
    Optional<SourceText> date = group.requiredText("date", "write when: 'date: 2024-05'");
    Optional<SourceText> status = group.fact("status");
    Optional<SourceText> change = group.fact("change");
    Optional<SourceText> minute = MinuteReader.read(group, problems);
    if (SAYING.stream().noneMatch(group::has)) {
      problems.add(Diagnostic.error(
          group.location(),
          "nothing says what this version was",
          "write 'change: …' or 'status: Adopted' beside the date, or 'version: \"1.0\"' if it had"
              + " a number"));
    }
    if (date.isEmpty()) {
      return Optional.empty();
    }
    PartialDate on = DateReader.decided(date.get(), problems);
    return Optional.of(new PastVersion(version, on, status, change, minute, group.location()));
  }

  /** Reports a text that only says that there is no number. */
  private boolean isNumber(SourceText version) {
    boolean isNone = NONE.matcher(version.value()).matches();
    if (isNone) {
      problems.add(Diagnostic.error(
          version.start(),
          "'" + version.value() + "' is not a version",
          "take this line out: an earlier version may do without a number"));
    }
    return !isNone;
  }

  private void checkOrder(List<PastVersion> earlier, PastVersion version) {
    if (earlier.isEmpty() || version.date().equals(DateReader.UNREADABLE)) {
      return;
    }
    PartialDate previous = earlier.get(earlier.size() - 1).date();
    if (version.date().isBefore(previous)) {
      problems.add(Diagnostic.error(
          version.location(),
          "this version of " + version.date() + " comes after one of " + previous,
          "put the versions in order, the oldest first, or correct the date"));
    }
  }
}
