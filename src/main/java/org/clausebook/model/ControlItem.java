package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows that document control can show, in the default order. */
public enum ControlItem {
  NUMBER(Kind.FACT),
  VERSION(Kind.FACT),
  STATUS(Kind.FACT),
  OWNER(Kind.FACT),
  /** The newest decision to approve. */
  APPROVED_BY(Kind.DECISION),
  APPROVAL_DATE(Kind.DECISION),
  APPROVAL_MINUTE(Kind.DECISION),
  /** The newest decision to adopt. */
  ADOPTED_BY(Kind.DECISION),
  ADOPTION_DATE(Kind.DECISION),
  MINUTE(Kind.DECISION),
  /** All decisions and reviews, a row each. */
  EVENTS(Kind.DECISION),
  LAST_REVIEW(Kind.DECISION),
  REVIEW_CYCLE(Kind.FACT),
  NEXT_REVIEW(Kind.DECISION),
  RELATED(Kind.FACT),
  LAW(Kind.FACT),
  GUIDANCE(Kind.FACT),
  /** The models that clauses are taken from. */
  SOURCE(Kind.FACT),
  /** What the newest version changed. */
  CHANGES(Kind.FACT),
  /** A table of its own, after the rows. */
  HISTORY(Kind.FACT);

  private enum Kind {
    FACT,
    DECISION
  }

  private static final List<ControlItem> NOT_UNASKED =
      List.of(EVENTS, LAST_REVIEW, SOURCE, CHANGES);

  private final Kind kind;

  ControlItem(Kind kind) {
    this.kind = kind;
  }

  /** The name in YAML. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether its value comes with a decision, so that a draft leaves it blank. */
  public boolean isOfDecision() {
    return kind == Kind.DECISION;
  }

  /** Whether it is part of the decision to adopt, which every policy waits for. */
  public boolean isOfAdoption() {
    return this == ADOPTED_BY || this == ADOPTION_DATE || this == MINUTE;
  }

  /** The item with such a key. */
  public static Optional<ControlItem> of(String key) {
    return Arrays.stream(values()).filter(item -> item.key().equals(key)).findFirst();
  }

  /** All keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ControlItem::key).toList();
  }

  /** The default rows, on a page of their own or beside the clauses. */
  public static List<ControlItem> standard(ControlPlace place) {
    return Arrays.stream(values())
        .filter(item -> place == ControlPlace.PAGE ? item != EVENTS : !NOT_UNASKED.contains(item))
        .toList();
  }
}
