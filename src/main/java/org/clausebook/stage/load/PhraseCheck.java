package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads words of document control, and checks that they ask for no value that they do not get. */
final class PhraseCheck {
  /** The merge fields that words may hold, by group and key; others may hold none. */
  private static final Map<String, List<String>> VALUES = values();

  private PhraseCheck() {}

  private static Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("labels.events", List.of("verb", "body"));
    values.put("sentence.whole", List.of("parts"));
    values.put("sentence.decided", List.of("decisions"));
    values.put("sentence.awaited", List.of("decisions"));
    values.put("sentence.reviewed", List.of("verb", "body", "date"));
    values.put("sentence.due", List.of("date"));
    values.put("sentence.decision", List.of("verb", "body", "date"));
    values.put("sentence.minuted-decision", List.of("verb", "body", "date", "minute"));
    values.put("sentence.awaited-decision", List.of("verb", "body"));
    values.put("sentence.undated-decision", List.of("verb", "body"));
    values.put("sentence.minute", List.of("minute"));
    values.put("sentence.day", List.of("date"));
    values.put("sentence.month", List.of("date"));
    return values;
  }

  /** The words after a key; a merge field that has no value there is reported. */
  static Optional<SourceText> read(Group group, String name, String key) {
    List<String> known = VALUES.get(name + "." + key);
    if (known == null) {
      return group.fact(key);
    }
    Optional<SourceText> words = group.text(key);
    words.ifPresent(text -> MergeFields.in(text.value()).values().stream()
        .filter(field -> !known.contains(field.name()))
        .limit(MergeFields.MOST_FAULTS)
        .forEach(field -> group
            .problems()
            .add(Diagnostic.error(
                text.locate(field.from()),
                "'" + field.name() + "' has no value here",
                Suggestion.hint(field.name(), known)))));
    return words;
  }
}
