package org.clausebook.feature.interview;

import org.clausebook.model.text.SourceText;

/** Texts of outlines as people are shown them while nothing is filled in yet. */
final class PolicyTitle {
  private static final String NAME = "${council.name}";

  private PolicyTitle() {}

  /** A title without the council's name. */
  static String withoutName(SourceText title) {
    String rest = title.value().replace(NAME, "").strip();
    return rest.isEmpty() ? title.value() : rest;
  }

  /** A text of one council. */
  static String plain(SourceText text, String council) {
    return text.value().replace(NAME, council).strip();
  }

  /** What is written for a title that a clerk typed: the name stays a merge field. */
  static String written(String typed, String council) {
    return typed.replace(council, NAME);
  }
}
