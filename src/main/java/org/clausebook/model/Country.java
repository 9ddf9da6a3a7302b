package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The country whose law a council is under. */
public enum Country {
  ENGLAND("England"),
  WALES("Wales");

  private final String word;

  Country(String word) {
    this.word = word;
  }

  /** The name in YAML, and for readers. */
  public String word() {
    return word;
  }

  /** The country of that name. */
  public static Optional<Country> of(String word) {
    return Arrays.stream(values()).filter(country -> country.word.equals(word)).findFirst();
  }

  /** The names of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Country::word).toList();
  }
}
