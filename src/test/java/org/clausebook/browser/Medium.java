package org.clausebook.browser;

import java.util.List;
import java.util.Map;

/** What a page is shown on, as its style sheets can ask. */
enum Medium {
  LIGHT("screen", "prefers-color-scheme", "light"),
  DARK("screen", "prefers-color-scheme", "dark"),
  FORCED_COLOURS("screen", "forced-colors", "active"),
  PRINT("print", "prefers-color-scheme", "light");

  private final String type;
  private final String feature;
  private final String value;

  Medium(String type, String feature, String value) {
    this.type = type;
    this.feature = feature;
    this.value = value;
  }

  /** The parameters of {@code Emulation.setEmulatedMedia} in the Chrome DevTools Protocol. */
  Map<String, Object> parameters() {
    return Map.of("media", type, "features", List.of(Map.of("name", feature, "value", value)));
  }
}
