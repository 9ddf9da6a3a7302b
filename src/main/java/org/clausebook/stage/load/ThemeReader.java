package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Colour;
import org.clausebook.model.Theme;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads one theme and checks that its colours can be read on each other. */
final class ThemeReader {
  private static final String LIGHT = "light";
  private static final String DARK = "dark";
  private static final String FONT = "font";

  private final List<String> families;
  private final List<Diagnostic> problems;

  /**
   * A reader of themes.
   *
   * @param families of the fonts that there are
   */
  ThemeReader(List<String> families, List<Diagnostic> problems) {
    this.families = families;
    this.problems = problems;
  }

  Theme read(String name, Mapping file) {
    var group = Group.of(file, Keys.of("theme"), problems);
    return new Theme(
        name, colours(group, LIGHT), colours(group, DARK), group.text(FONT).flatMap(this::font));
  }

  private Map<String, String> colours(Group theme, String name) {
    if (!theme.has(name)) {
      problems.add(missing(name, theme.location(), "colours below it, as the other themes do"));
    }
    Map<String, SourceText> places = new LinkedHashMap<>();
    Map<String, Colour> colours = new LinkedHashMap<>();
    theme.mapping(name).ifPresent(mapping -> {
      List<String> keys = Keys.of("colours");
      var group = Group.of(mapping, keys, problems);
      for (String key : keys) {
        if (!group.has(key)) {
          problems.add(missing(key, group.location(), "a colour, such as \"#17355e\""));
        }
        group
            .text(key)
            .ifPresent(written -> colour(written).ifPresent(colour -> {
              places.put(key, written);
              colours.put(key, colour);
            }));
      }
    });
    problems.addAll(new ThemeContrast(colours, places).check(name.equals(LIGHT)));
    Map<String, String> written = new LinkedHashMap<>();
    colours.forEach((key, colour) -> written.put(key, colour.written()));
    return written;
  }

  private static Diagnostic missing(String key, Location place, String wanted) {
    return Diagnostic.error(
        place, "'" + key + "' is missing", "write '" + key + ":' and " + wanted);
  }

  private Optional<Colour> colour(SourceText written) {
    Optional<Colour> colour = Colour.of(written.value());
    if (colour.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "'" + written.value() + "' is not a colour",
          "write '#' and six figures or letters from a to f, in quotes: \"#17355e\""));
    }
    return colour;
  }

  private Optional<String> font(SourceText written) {
    // Where there is no font at all, nothing can be printed in any.
    if (!families.isEmpty() && !families.contains(written.value())) {
      problems.add(Diagnostic.error(
          written.start(),
          "no font in 'fonts' is called '" + written.value() + "'",
          Suggestion.hint(written.value(), families)));
      return Optional.empty();
    }
    return Optional.of(written.value());
  }
}
