package org.clausebook.model.document;

import java.util.List;
import org.clausebook.model.text.ClauseId;

/**
 * A clause as it is printed.
 *
 * @param level 1 for a clause, 2 and 3 for those under it
 * @param number as printed, {@code 7.} or {@code 7.1}; empty for a clause without one
 * @param heading plain text without the number; empty for text without a heading
 * @param body Markdown, one line to a paragraph, lettered lists as {@code - a. text}, other clauses
 *     cited as {@code [clause 11](#their-id)}
 * @param gaps stretches of the body, in bold there, that say what is still to be decided
 */
public record NumberedClause(
    ClauseId id, int level, String number, String heading, String body, List<String> gaps) {
  public NumberedClause {
    gaps = List.copyOf(gaps);
  }

  /** A clause in which everything is decided. */
  public NumberedClause(ClauseId id, int level, String number, String heading, String body) {
    this(id, level, number, heading, body, List.of());
  }
}
