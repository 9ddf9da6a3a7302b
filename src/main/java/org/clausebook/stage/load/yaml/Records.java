package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock.ChangedLines;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/**
 * Writes decisions into the files of policies, as texts: comments, order, quotes and line ends of
 * whatever does not change stay as they are. Nothing is written to a disk.
 */
public final class Records {
  private static final List<String> TOUCHED = List.of("adoption", "version", "review-cycle");

  private Records() {}

  /** The file of a policy's record, from the workspace. */
  public static String file(String council, String policy) {
    return new PolicyKey(council, policy).file();
  }

  /** The text of a file with a change of its record, or why it cannot be made. */
  public static Result<String> edit(String file, String stored, RecordEdit edit) {
    var text = new FileText(stored);
    return RecordEditor.changes(text.read(), edit)
        .map(text::with)
        .filter(
            edited -> isOtherwiseTheSame(file, text.read(), new FileText(edited).read(), TOUCHED))
        .map(Result::ok)
        .orElseGet(
            () -> Result.failed(
                Diagnostic.error(
                    Location.of(file),
                    "the record of decisions is written here so that no command can add to it",
                    "write 'adoption:', below it 'events:', and below that a line '- verb: …' for each"
                        + " decision, as Clausebook's key reference shows; then record the decision again")));
  }

  /** The lines of a file that an edit changed. */
  public static List<ChangedLines> changed(String before, String after) {
    return LineReversal.between(new FileText(before).read(), new FileText(after).read());
  }

  /**
   * The text of a file with the lines of a decision as they were before it, or why that cannot be.
   */
  public static Result<String> undo(String file, String stored, List<ChangedLines> changed) {
    var text = new FileText(stored);
    return LineReversal.of(file, text.read(), changed)
        .map(text::with)
        .then(undone -> isOtherwiseTheSame(file, text.read(), new FileText(undone).read(), TOUCHED)
            ? Result.ok(undone)
            : Result.failed(Diagnostic.error(
                Location.of(file),
                "the record of decisions has been rewritten since, so no command can take this one"
                    + " back",
                "put 'adoption:' back as it was, from version control or from a backup")));
  }

  /**
   * The lines of a decision on record beside those of the same decision while it was awaited.
   *
   * @param line of the event, from 1
   */
  public static Optional<ChangedLines> awaited(String stored, int line) {
    return LineReversal.awaited(new FileText(stored).read(), line);
  }

  /** The text of a file with a clause settled in it, or why that cannot be written. */
  public static Result<String> edit(String file, String stored, TakeEdit edit) {
    var text = new FileText(stored);
    return TakeEditor.changes(text.read(), edit)
        .map(text::with)
        .filter(edited -> isOtherwiseTheSame(
            file, text.read(), new FileText(edited).read(), List.of("amendments", "settled")))
        .map(Result::ok)
        .orElseGet(() -> Result.failed(Diagnostic.error(
            Location.of(file),
            "the amendments are written here so that no command can change them",
            "write 'amendments:', and below it a line '- ' with a verb for each, as"
                + " Clausebook's key reference shows; then run 'policy take' again")));
  }

  /** The text of a file with one more key, or why it cannot be added. */
  public static Result<String> edit(String file, String stored, KeyEdit edit) {
    var text = new FileText(stored);
    return KeyEditor.change(text.read(), edit)
        .map(change -> text.with(List.of(change)))
        .filter(edited -> isAdded(file, text.read(), new FileText(edited).read(), edit))
        .map(Result::ok)
        .orElseGet(() -> Result.failed(Diagnostic.error(
            Location.of(file),
            "this file is written so that '" + edit.key() + "' cannot be added to it",
            "write it yourself, "
                + edit.group().map(group -> "below '" + group + ":'").orElse("at its end") + ": '"
                + edit.key() + ": " + edit.value().onOneLine() + "'")));
  }

  private static boolean isAdded(String file, String before, String after, KeyEdit edit) {
    Optional<Mapping> was = keys(file, before);
    Optional<Mapping> is = keys(file, after);
    return isOtherwiseTheSame(file, before, after, List.of(edit.top()))
        && edit.group()
            .map(group -> others(was, group, edit.key()).equals(others(is, group, edit.key())))
            .orElse(true);
  }

  /** What else is in a group. */
  private static List<Map.Entry<String, Object>> others(
      Optional<Mapping> file, String group, String key) {
    return file.stream()
        .flatMap(mapping -> mapping.entries().stream())
        .filter(entry -> entry.key().equals(group))
        .flatMap(entry ->
            entry.value() instanceof Mapping inner ? entries(inner).stream() : Stream.empty())
        .filter(entry -> !entry.getKey().equals(key))
        .toList();
  }

  /** Whether everything is as it was but for what an edit may touch. */
  private static boolean isOtherwiseTheSame(
      String file, String before, String after, List<String> touched) {
    return rest(file, before, touched).isPresent()
        && rest(file, before, touched).equals(rest(file, after, touched));
  }

  private static Optional<List<Map.Entry<String, Object>>> rest(
      String file, String text, List<String> touched) {
    return keys(file, text)
        .map(mapping -> entries(mapping).stream()
            .filter(entry -> !touched.contains(entry.getKey()))
            .toList());
  }

  private static Optional<Mapping> keys(String file, String text) {
    return YamlFile.isEmpty(text)
        ? Optional.of(YamlFile.empty(file))
        : YamlFile.parse(file, text).toOptional();
  }

  private static List<Map.Entry<String, Object>> entries(Mapping mapping) {
    return mapping.entries().stream()
        .map(entry -> Map.entry(entry.key(), tree(entry.value())))
        .toList();
  }

  private static Object tree(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return scalar.text().value();
    }
    if (value instanceof Mapping mapping) {
      return entries(mapping);
    }
    return value instanceof Sequence list
        ? list.items().stream().map(Records::tree).toList()
        : value.kind();
  }
}
