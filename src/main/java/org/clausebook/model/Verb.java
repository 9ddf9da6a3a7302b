package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a body decided, in the words councils use, and the status a policy has from it. */
public enum Verb {
  APPROVED("approved", Status.APPROVED),
  AGREED("agreed", Status.ADOPTED),
  ADOPTED("adopted", Status.ADOPTED),
  FORMALLY_ADOPTED("formally adopted", Status.ADOPTED),
  ADOPTED_BY_RESOLUTION("adopted by resolution", Status.ADOPTED),
  REVIEWED_AND_ADOPTED("reviewed and adopted", Status.ADOPTED);

  private final String words;
  private final Status status;

  Verb(String words, Status status) {
    this.words = words;
    this.status = status;
  }

  /** As it is written in YAML and printed. */
  public String words() {
    return words;
  }

  /** What a policy is once the decision is taken. */
  public Status status() {
    return status;
  }

  /** The first part of its merge fields: {@code adopted} in {@code ${adopted.date}}. */
  public String field() {
    return words.replace(' ', '-');
  }

  /** The verb written in these words, in capitals or not. */
  public static Optional<Verb> of(String words) {
    return Arrays.stream(values())
        .filter(verb -> verb.words.equals(words.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The words of all verbs. */
  public static List<String> all() {
    return Arrays.stream(values()).map(Verb::words).toList();
  }
}
