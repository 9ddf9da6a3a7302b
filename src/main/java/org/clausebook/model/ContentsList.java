package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a policy lists its clauses before the first of them. */
public enum ContentsList {
  /** Printed in every format. */
  ON,
  /** Not printed. */
  OFF,
  /**
   * Printed on paper, if there are pages to leaf through; a screen has the list beside the text.
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
