package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
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
                        + " decision, as src/docs/reference-keys.md shows; then record the decision again")));
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
                + " src/docs/reference-keys.md shows; then run 'policy take' again")));
  }

  /** Whether everything is as it was but for what an edit may touch. */
  private static boolean isOtherwiseTheSame(
      String file, String before, String after, List<String> touched) {
    return rest(file, before, touched).isPresent()
        && rest(file, before, touched).equals(rest(file, after, touched));
  }

  private static Optional<List<Map.Entry<String, Object>>> rest(
      String file, String text, List<String> touched) {
    Optional<Mapping> keys = YamlFile.isEmpty(text)
        ? Optional.of(YamlFile.empty(file))
        : YamlFile.parse(file, text).toOptional();
    return keys.map(mapping -> entries(mapping).stream()
        .filter(entry -> !touched.contains(entry.getKey()))
        .toList());
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
