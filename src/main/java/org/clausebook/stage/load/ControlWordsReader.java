package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ControlWords;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads {@code control.yaml}, of the templates or of a layer. */
final class ControlWordsReader {
  private static final String TITLE = "title";
  private static final String LABELS = "labels";
  private static final String HISTORY = "history";

  private final boolean isComplete;
  private final List<Diagnostic> problems;

  /**
   * A reader of words.
   *
   * @param isComplete whether no word may be missing
   */
  ControlWordsReader(boolean isComplete, List<Diagnostic> problems) {
    this.isComplete = isComplete;
    this.problems = problems;
  }

  ControlWords read(Mapping file) {
    List<String> keys = Keys.of("words of document control");
    List<String> groups = keys.stream().filter(key -> !key.equals(TITLE)).toList();
    var group = Group.of(file, keys, problems);
    Map<String, SourceText> words = new LinkedHashMap<>(words(group, groups).byPath());
    word(group, "", TITLE).ifPresent(title -> words.put(TITLE, title));
    return new ControlWords(words);
  }

  /**
   * The words that one policy has of its own, in the group that says how it prints them; in its title
   * and heads merge fields may be.
   */
  ControlWords own(Group style) {
    Map<String, SourceText> words =
        new LinkedHashMap<>(words(style, List.of(LABELS)).byPath());
    style.line(TITLE).ifPresent(title -> words.put(TITLE, title));
    style.mapping(HISTORY).ifPresent(mapping -> {
      var heads = Group.of(mapping, Keys.of("document-control/history"), problems);
      heads
          .keys()
          .forEach(key -> heads.line(key).ifPresent(word -> words.put(HISTORY + "." + key, word)));
    });
    return new ControlWords(words);
  }

  private ControlWords words(Group top, List<String> groups) {
    Map<String, SourceText> words = new LinkedHashMap<>();
    for (String name : groups) {
      List<String> keys = Keys.of("control " + name);
      Optional<Mapping> mapping = top.mapping(name);
      if (mapping.isPresent()) {
        var group = Group.of(mapping.get(), keys, problems);
        keys.forEach(
            key -> word(group, name, key).ifPresent(word -> words.put(name + "." + key, word)));
      } else if (isComplete && !top.has(name)) {
        problems.add(missing(name, top));
      }
    }
    return new ControlWords(words);
  }

  private Optional<SourceText> word(Group group, String name, String key) {
    if (isComplete && !group.has(key)) {
      problems.add(Diagnostic.error(
          group.location(),
          "'" + key + "' is missing",
          "add the line '" + key + ": …' with the words to print"));
    }
    return PhraseCheck.read(group, name, key);
  }

  private static Diagnostic missing(String name, Group top) {
    return Diagnostic.error(
        top.location(),
        "'" + name + "' is missing",
        "copy this group from the control.yaml of a workspace that has it");
  }
}
