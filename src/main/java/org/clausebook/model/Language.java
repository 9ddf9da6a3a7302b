package org.clausebook.model;

import java.util.Arrays;
import java.util.Optional;

/** A language in which policies are printed. */
public enum Language {
  ENGLISH("en", "en-GB"),
  WELSH("cy", "cy");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** The name in YAML. */
  public String code() {
    return code;
  }

  /** The language tag of BCP 47, as every format writes it. */
  public String tag() {
    return tag;
  }

  /** The language of such a code. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code.equals(code))
        .findFirst();
  }
}
