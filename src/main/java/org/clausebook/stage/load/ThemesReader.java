package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlName;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the folder {@code themes} of the templates or of a layer. */
final class ThemesReader {
  private static final String THEMES = "/themes";
  private static final String KEY = "theme";

  private final Folder folder;
  private final List<Diagnostic> problems;

  ThemesReader(Folder folder, List<Diagnostic> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * A layout with the themes in the folder {@code root}.
   *
   * @param beneath has fonts that a theme may name too
   */
  Layout read(String root, Layout layout, Layout beneath) {
    Map<String, Theme> themes = new LinkedHashMap<>();
    String path = root + THEMES;
    List<String> names = YamlName.toRead(path, folder.files(path), problems);
    List<String> families = names.isEmpty() ? List.of() : families(layout.over(beneath));
    for (String name : names) {
      String file = path + "/" + name;
      var mapping = TextFile.read(folder, file).then(text -> YamlFile.parse(file, text));
      problems.addAll(mapping.diagnostics());
      String theme = YamlName.stem(name);
      mapping
          .toOptional()
          .ifPresent(m -> themes.put(theme, new ThemeReader(families, problems).read(theme, m)));
    }
    return layout.with(themes);
  }

  private static List<String> families(Layout layout) {
    return layout.fonts().values().stream()
        .flatMap(font -> FontFamily.of(font).stream())
        .distinct()
        .toList();
  }

  /** A layout in the theme that a profile names, if it names one. */
  static Layout chosen(Mapping profile, Layout layout, List<Diagnostic> problems) {
    Optional<SourceText> written = Group.open(profile, problems).text(KEY);
    if (written.isEmpty()) {
      return layout;
    }
    Theme theme = layout.themes().get(written.get().value());
    if (theme == null) {
      problems.add(Diagnostic.error(
          written.get().start(),
          "no theme is called '" + written.get().value() + "'",
          layout.themes().isEmpty()
              ? "take this line out: the library has no theme"
              : Suggestion.hint(written.get().value(), layout.themes().keySet())));
      return layout;
    }
    return layout.in(theme);
  }
}
