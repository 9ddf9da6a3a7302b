package org.clausebook.stage.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Translation;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.InWelsh;

/** Reads what a file that is {@link InWelsh} says of its Welsh words. */
final class TranslationReader {
  private static final String NOT_CHECKED = "no";

  private final List<Diagnostic> problems;

  TranslationReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /**
   * Empty for a group without Welsh words, and for any group that is read in English.
   *
   * @param keys of the words that may not stay English
   */
  Optional<Translation> read(Group group, List<String> keys) {
    return group.has(InWelsh.KEY)
        ? group
            .mapping(InWelsh.KEY)
            .map(mapping -> Group.open(mapping, problems))
            .filter(welsh -> welsh.has(InWelsh.ENGLISH))
            .map(welsh -> translation(
                welsh, hasAll(welsh, keys.stream().filter(group::has).toList())))
        : Optional.empty();
  }

  private boolean hasAll(Group group, List<String> keys) {
    List<String> missing = keys.stream().filter(key -> !group.has(key)).toList();
    missing.forEach(key -> problems.add(Diagnostic.error(
        group.location(),
        "'" + key + "' is missing in Welsh",
        "write '" + key + ":' below 'cy:' too, with its words in Welsh")));
    return missing.isEmpty();
  }

  private Translation translation(Group group, boolean isWhole) {
    String english = group.text(InWelsh.ENGLISH).map(SourceText::value).orElseThrow();
    Optional<SourceText> of = group.text(InWelsh.OF);
    if (isWhole && !group.has(InWelsh.OF)) {
      problems.add(Diagnostic.error(
          group.location(),
          "nothing says which English this Welsh was made from",
          "write below 'cy:' the line '" + line(english)
              + "' if it says what the English says now"));
    }
    return new Translation(
        of, english, group.text(InWelsh.CHECKED).flatMap(this::checked), isWhole, group.location());
  }

  /** The line by which Welsh words say which English they were made from. */
  static String line(String english) {
    return InWelsh.OF + ": \"" + english + "\"";
  }

  /** When words were checked, if they were. */
  Optional<PartialDate> checked(SourceText written) {
    return written.value().equals(NOT_CHECKED)
        ? Optional.empty()
        : DateReader.read(written, problems).or(() -> Optional.of(DateReader.UNREADABLE));
  }
}
