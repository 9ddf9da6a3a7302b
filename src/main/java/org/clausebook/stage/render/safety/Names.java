package org.clausebook.stage.render.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that are allowed, in lines of a resource beside this class: a word, and what belongs to it. */
record Names(Map<String, Set<String>> byWord) {
  Names {
    byWord = Collections.unmodifiableMap(new LinkedHashMap<>(byWord));
  }

  static Names read(String resource) {
    try (InputStream in = Names.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + resource);
      }
      Map<String, Set<String>> names = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ", -1)))
          .forEach(words ->
              names.put(words.get(0), new LinkedHashSet<>(words.subList(1, words.size()))));
      return new Names(names);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Whether the name belongs to the word. */
  boolean have(String word, String name) {
    return byWord.getOrDefault(word, Set.of()).contains(name);
  }

  boolean know(String word) {
    return byWord.containsKey(word);
  }
}
