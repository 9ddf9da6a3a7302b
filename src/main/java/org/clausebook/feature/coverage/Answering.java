package org.clausebook.feature.coverage;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.ClauseId;

/**
 * A policy, or one clause of it, that meets a requirement, may meet it, or will once it is adopted.
 *
 * @param clause that meets it; empty where the policy as a whole does
 * @param remark what the record leaves open
 */
public record Answering(
    DatedPolicy policy, Optional<AnsweringClause> clause, Answer answer, Optional<Remark> remark) {

  /**
   * A clause as it is printed.
   *
   * @param number as it is printed; empty for a clause without one
   * @param tailored what the council changed in the words of the library and the layers
   */
  public record AnsweringClause(ClauseId id, String number, String heading, List<String> tailored) {
    public AnsweringClause {
      tailored = List.copyOf(tailored);
    }

    /** Whether the council's words differ from those of the library and the layers. */
    public boolean isReworded() {
      return !tailored.isEmpty();
    }
  }

  /** What the record leaves open. */
  public enum Remark {
    /** A decision is on record whose words nobody locked, so its clauses may have changed since. */
    NOT_LOCKED("the adopted words are not locked"),
    /** The model's words are others now than those that were adopted. */
    OTHER_MODEL("the library's words have changed since it was adopted"),
    /** A decision of a month or year may have been taken before the day or after it. */
    DAY_NOT_KNOWN("the record does not say on which day it was decided"),
    /** A body approved it, and nobody adopted it. */
    ONLY_APPROVED("approved, but no adoption is on record"),
    /** It was rescinded, withdrawn or replaced by then. */
    ENDED("no longer in force on that day"),
    LATER("adopted only after that day");

    private final String words;

    Remark(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether nothing was in force because of it. */
    boolean isGap() {
      return this == ENDED || this == LATER;
    }
  }
}
