package org.clausebook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.SourceText;

/**
 * How documents are laid out: the files of {@code templates/layouts}, {@code templates/fonts} and
 * {@code templates/themes}, and those of layers in their place, read once.
 *
 * @param texts FreeMarker layouts and style sheets by their path in {@code layouts}, such as {@code
 *     policy/policy.html.ftl}
 * @param fonts TrueType fonts by path from the workspace
 * @param themes that councils may choose from, by name
 * @param theme that was chosen; otherwise pages look as the style sheets say
 */
public record Layout(
    Map<String, SourceText> texts,
    Map<String, FileContent> fonts,
    Map<String, Theme> themes,
    Optional<Theme> theme) {
  public Layout {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    fonts = Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
  }

  /** A layout without themes. */
  public Layout(Map<String, SourceText> texts, Map<String, FileContent> fonts) {
    this(texts, fonts, Collections.emptyMap(), Optional.empty());
  }

  public Optional<SourceText> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** The file of a layout, or where it would be: in the folder of others. */
  public Location locate(String name) {
    return Location.of(
        text(name).map(text -> text.start().file()).orElseGet(() -> folder() + name));
  }

  private String folder() {
    return texts.entrySet().stream()
        .flatMap(text -> before(text.getKey(), text.getValue().start().file()).stream())
        .findFirst()
        .orElse("templates/layouts/");
  }

  private static Optional<String> before(String end, String path) {
    return path.endsWith(end)
        ? Optional.of(path.substring(0, path.length() - end.length()))
        : Optional.empty();
  }

  /** Paths of the files that are called the same and are in other folders. */
  public List<String> namesakes(String path) {
    return namesakes(path, texts.keySet());
  }

  /** Those of some paths that end with the same name as another and are in other folders. */
  public static List<String> namesakes(String path, Collection<String> paths) {
    return paths.stream()
        .filter(other -> name(other).equals(name(path)) && !other.equals(path))
        .toList();
  }

  /**
   * The path of a file that another includes.
   *
   * @param name from the folder of layouts if it begins with {@code /}, else from that of the other
   */
  public static String included(String name, String path) {
    return name.startsWith("/")
        ? name.substring(1)
        : path.substring(0, path.lastIndexOf('/') + 1) + name;
  }

  /** These files and, where none of them has the same name, those of another layout. */
  public Layout over(Layout farther) {
    Map<String, SourceText> allTexts = new LinkedHashMap<>(farther.texts);
    allTexts.putAll(texts);
    List<String> names = fonts.keySet().stream().map(Layout::name).toList();
    Map<String, FileContent> allFonts = new LinkedHashMap<>(farther.fonts);
    allFonts.keySet().removeIf(path -> names.contains(name(path)));
    allFonts.putAll(fonts);
    Map<String, Theme> allThemes = new LinkedHashMap<>(farther.themes);
    allThemes.putAll(themes);
    return new Layout(allTexts, allFonts, allThemes, theme);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether pages are made alike from both, wherever their files are, and in a theme of the other. */
  public boolean looksLike(Layout other) {
    return words().equals(other.words())
        && typefaces().equals(other.typefaces())
        && theme.map(chosen -> chosen.equals(other.themes.get(chosen.name()))).orElse(true);
  }

  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    texts.forEach((path, text) -> words.put(path, text.value()));
    return words;
  }

  private Map<String, Fingerprint> typefaces() {
    Map<String, Fingerprint> typefaces = new LinkedHashMap<>();
    fonts.forEach((path, font) -> typefaces.put(name(path), font.fingerprint()));
    return typefaces;
  }

  /** The same layout with more themes to choose from. */
  public Layout with(Map<String, Theme> others) {
    return new Layout(texts, fonts, others, theme);
  }

  /** The same in a theme. */
  public Layout in(Theme chosen) {
    return new Layout(texts, fonts, themes, Optional.of(chosen));
  }
}
