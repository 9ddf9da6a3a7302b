package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlWords;
import org.clausebook.model.SourceText;
import org.clausebook.model.Status;
import org.clausebook.stage.load.YamlValue.Mapping;

/** Reads {@code control.yaml}, of the templates or of a layer. */
final class ControlWordsReader {
  private static final String TITLE = "title";
  private static final String LABELS = "labels";

  /** The groups, each with its keys. */
  private static final Map<String, List<String>> GROUPS = groups();

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

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(LABELS, ControlItem.keys());
    groups.put("statuses", Stream.of(Status.values()).map(Status::word).toList());
    groups.put("history", List.of("version", "date", "status", "change", "minute"));
    groups.put("signatures", List.of(TITLE, "office", "signed", "name", "date"));
    groups.put(
        "sentence",
        List.of(
            "whole",
            "decided",
            "awaited",
            "reviewed",
            "due",
            "decision",
            "minuted-decision",
            "awaited-decision",
            "undated-decision",
            "minute",
            "day",
            "month",
            "last-and"));
    return groups;
  }

  ControlWords read(Mapping file) {
    var top = Group.of(
        file, List.of(TITLE, LABELS, "statuses", "history", "signatures", "sentence"), problems);
    return words(top, GROUPS);
  }

  /** The words that one policy has of its own, in the group that says how it prints them. */
  ControlWords own(Group style) {
    Map<String, List<String>> groups = new LinkedHashMap<>(GROUPS);
    groups.keySet().retainAll(List.of(LABELS, "history"));
    return words(style, groups);
  }

  private ControlWords words(Group top, Map<String, List<String>> groups) {
    Map<String, SourceText> words = new LinkedHashMap<>();
    word(top, "", TITLE).ifPresent(title -> words.put(TITLE, title));
    groups.forEach((name, keys) -> {
      Optional<Mapping> mapping = top.mapping(name);
      if (mapping.isPresent()) {
        var group = Group.of(mapping.get(), keys, problems);
        keys.forEach(
            key -> word(group, name, key).ifPresent(word -> words.put(name + "." + key, word)));
      } else if (isComplete && !top.has(name)) {
        problems.add(missing(name, top));
      }
    });
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
