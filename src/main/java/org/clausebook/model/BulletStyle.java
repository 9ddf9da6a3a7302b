package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sign before the items of a list without labels. */
public enum BulletStyle {
  BULLETS("bullets"),
  DASHES("dashes");

  private final String key;

  BulletStyle(String key) {
    this.key = key;
  }

  /** The name in YAML. */
  public String key() {
    return key;
  }

  /** The style with a name in YAML. */
  public static Optional<BulletStyle> of(String key) {
    return Arrays.stream(values()).filter(style -> style.key.equals(key)).findFirst();
  }

  /** The names of all styles. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(BulletStyle::key).toList();
  }
}
