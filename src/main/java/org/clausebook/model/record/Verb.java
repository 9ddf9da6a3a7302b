package org.clausebook.model.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a body did, in the words that councils use, and the status that this gives a policy. */
public enum Verb {
  APPROVED("approved", Status.APPROVED),
  AGREED("agreed", Status.ADOPTED),
  ADOPTED("adopted", Status.ADOPTED),
  FORMALLY_ADOPTED("formally adopted", Status.ADOPTED),
  ADOPTED_BY_RESOLUTION("adopted by resolution", Status.ADOPTED),
  REVIEWED_AND_ADOPTED("reviewed and adopted", Status.ADOPTED),
  RATIFIED("ratified", Status.ADOPTED),
  AMENDED("amended", Status.ADOPTED),
  RE_ADOPTED("re-adopted", Status.ADOPTED),
  RESCINDED("rescinded", Status.RESCINDED),
  WITHDRAWN("withdrawn", Status.RESCINDED),
  /** Replaced by another policy, or by something else that the decision names. */
  REPLACED("replaced", Status.REPLACED),
  /** A review that changed nothing: the policy is as it was, and falls due again. */
  REVIEWED("reviewed"),
  /** Put on record, and nothing more. */
  NOTED("noted");

  private final String words;
  private final Optional<Status> status;

  Verb(String words, Status status) {
    this.words = words;
    this.status = Optional.of(status);
  }

  Verb(String words) {
    this.words = words;
    this.status = Optional.empty();
  }

  /** The words in YAML, which are also printed. */
  public String words() {
    return words;
  }

  /** The status of a policy after the decision; empty where the decision leaves it unchanged. */
  public Optional<Status> status() {
    return status;
  }

  /** Whether the time until the next review is counted from it. */
  public boolean isReview() {
    return this == REVIEWED || status.filter(s -> s == Status.ADOPTED).isPresent();
  }

  /** Whether the policy is no longer in force once the decision is taken. */
  public boolean isEnd() {
    return status.filter(Status::isEnded).isPresent();
  }

  /** Whether what was adopted before it stays, in force or not, word for word. */
  public boolean keepsWords() {
    return status.isEmpty() || isEnd();
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
