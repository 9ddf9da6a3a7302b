package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that are to be written, taken for written.
 *
 * @param byPath their texts, by path from the workspace
 */
record UnwrittenTexts(Map<String, String> byPath) {
  static final UnwrittenTexts NONE = new UnwrittenTexts(Map.of());

  UnwrittenTexts {
    byPath = new TreeMap<>(byPath);
  }

  Optional<String> text(String file) {
    return Optional.ofNullable(byPath.get(file));
  }

  /** Whether one of them is in a folder, or in one below it. */
  boolean has(String folder) {
    return byPath.keySet().stream().anyMatch(file -> file.startsWith(folder + "/"));
  }

  /** The names of files in a folder, with those of the files that would be in it. */
  List<String> with(String folder, List<String> names) {
    return Stream.concat(
            names.stream(),
            byPath.keySet().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .map(file -> file.substring(folder.length() + 1))
                .filter(name -> name.indexOf('/') < 0))
        .distinct()
        .sorted()
        .toList();
  }
}
