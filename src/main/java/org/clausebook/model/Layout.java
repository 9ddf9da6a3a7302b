package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How documents are laid out: the files of {@code templates/layouts} and {@code templates/fonts},
 * and those of layers in their place, read once.
 *
 * @param texts FreeMarker layouts and style sheets by file name, such as {@code policy.html.ftl}
 * @param fonts TrueType fonts by path from the workspace
 */
public record Layout(Map<String, SourceText> texts, Map<String, FileContent> fonts) {
  public Layout {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    fonts = Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
  }

  public Optional<SourceText> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** These files and, where none of them has the same name, those of another layout. */
  public Layout over(Layout farther) {
    Map<String, SourceText> allTexts = new LinkedHashMap<>(farther.texts);
    allTexts.putAll(texts);
    List<String> names = fonts.keySet().stream().map(Layout::name).toList();
    Map<String, FileContent> allFonts = new LinkedHashMap<>(farther.fonts);
    allFonts.keySet().removeIf(path -> names.contains(name(path)));
    allFonts.putAll(fonts);
    return new Layout(allTexts, allFonts);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
