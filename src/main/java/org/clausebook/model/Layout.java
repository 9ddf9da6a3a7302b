package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How documents are laid out: the files of {@code templates/layouts} and {@code templates/fonts},
 * read once.
 *
 * @param texts FreeMarker layouts and style sheets by file name, such as {@code policy.html.ftl}
 * @param fonts TrueType fonts by file name
 */
public record Layout(Map<String, SourceText> texts, Map<String, FileContent> fonts) {
  public Layout {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    fonts = Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
  }

  public Optional<SourceText> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
