package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a policy lists its clauses before the first of them, in all formats alike. A screen has the
 * list beside the text, unless it is off.
 */
public enum ContentsList {
  /** Printed, whatever the length. */
  ON,
  /** Not printed. */
  OFF,
  /**
   * Printed where a document is longer than three pages of A4, which is decided when it is composed:
   * a finished document that says this has none.
   */
  AUTO;

  /** The name in YAML. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with such a key. */
  public static Optional<ContentsList> of(String key) {
    return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
  }

  /** All keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ContentsList::key).toList();
  }
}
