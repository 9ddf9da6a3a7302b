package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.Theme;

/** The values of a theme for style sheets. */
public final class ThemeValues {
  private ThemeValues() {}

  /** The colours and the font of a theme, each by its name. */
  public static Map<String, Object> of(Theme theme) {
    var values = new LinkedHashMap<String, Object>();
    values.put("light", theme.light());
    values.put("dark", theme.dark());
    theme.font().ifPresent(font -> values.put("font", font));
    return values;
  }
}
