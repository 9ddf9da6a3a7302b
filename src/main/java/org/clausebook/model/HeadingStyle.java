package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the headings of clauses are printed. */
public enum HeadingStyle {
  AS_WRITTEN("as-written"),
  CAPITALS("capitals");

  private final String key;

  HeadingStyle(String key) {
    this.key = key;
  }

  /** The name in YAML. */
  public String key() {
    return key;
  }

  /** The style with a name in YAML. */
  public static Optional<HeadingStyle> of(String key) {
    return Arrays.stream(values()).filter(style -> style.key.equals(key)).findFirst();
  }

  /** The names of all styles. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(HeadingStyle::key).toList();
  }
}
