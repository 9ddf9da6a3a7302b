package org.clausebook.stage.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.MinutePlaceholder;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads the references of minutes. */
final class MinuteReader {
  private static final String KEY = "minute";

  private MinuteReader() {}

  /** The reference that a group gives; one that only says that none is known is reported. */
  static Optional<SourceText> read(Group group, List<Diagnostic> problems) {
    int known = problems.size();
    Optional<SourceText> minute = group.fact(KEY);
    if (problems.size() == known) {
      minute
          .filter(text -> MinutePlaceholder.is(text.value()))
          .ifPresent(text -> problems.add(Diagnostic.error(
              text.start(),
              "'" + text.value() + "' is not a minute reference",
              "write the reference as the minutes have it, or take this line out until it is"
                  + " known")));
    }
    return minute;
  }
}
