package org.clausebook.model.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of their own around the clauses of a document: adoption, minute, review.
 *
 * @param opening under the title
 * @param closing after the last clause
 */
public record PrintedLines(List<String> opening, List<String> closing) {
  public PrintedLines {
    opening = List.copyOf(opening);
    closing = List.copyOf(closing);
  }

  /** No line. */
  public static PrintedLines none() {
    return new PrintedLines(List.of(), List.of());
  }

  /** All lines in the order of printing. */
  public List<String> all() {
    return Stream.concat(opening.stream(), closing.stream()).toList();
  }
}
