package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the paragraphs and items that the law lays down are printed. */
public enum StatutoryStyle {
  /** As all others are. */
  PLAIN("plain"),
  BOLD("bold");

  private final String key;

  StatutoryStyle(String key) {
    this.key = key;
  }

  /** The name in YAML. */
  public String key() {
    return key;
  }

  /** The style with a name in YAML. */
  public static Optional<StatutoryStyle> of(String key) {
    return Arrays.stream(values()).filter(style -> style.key.equals(key)).findFirst();
  }

  /** The names of all styles. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(StatutoryStyle::key).toList();
  }
}
