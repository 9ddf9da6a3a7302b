package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How two languages are arranged in one document; either way clause by clause. */
public enum Arrangement {
  /** Two columns, or one if there is no room for two. */
  FACING,
  ONE_AFTER_THE_OTHER;

  /** The name in YAML. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The arrangement with such a key. */
  public static Optional<Arrangement> of(String key) {
    return Arrays.stream(values()).filter(a -> a.key().equals(key)).findFirst();
  }

  /** All keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Arrangement::key).toList();
  }
}
