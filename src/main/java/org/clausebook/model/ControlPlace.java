package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where document control is printed. */
public enum ControlPlace {
  /** Between the title and the first clause. */
  TOP,
  /** After the last clause. */
  BOTTOM,
  /** A page of its own that follows a page for the title. */
  PAGE;

  /** The name in YAML. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The place with such a key. */
  public static Optional<ControlPlace> of(String key) {
    return Arrays.stream(values()).filter(place -> place.key().equals(key)).findFirst();
  }

  /** All keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ControlPlace::key).toList();
  }
}
