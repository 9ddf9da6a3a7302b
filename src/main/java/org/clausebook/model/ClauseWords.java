package org.clausebook.model;

import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * The words of a clause.
 *
 * @param heading plain text with merge fields; empty for text without a heading
 * @param body Markdown with merge fields; empty for a heading over other clauses
 * @param translation of heading and body, where they are not English
 * @param summary what it means in plain words, with merge fields; no policy prints it
 */
public record ClauseWords(
    SourceText heading,
    SourceText body,
    Optional<Translation> translation,
    Optional<SourceText> summary) {
  /** Words in one language, without a summary. */
  public ClauseWords(SourceText heading, SourceText body) {
    this(heading, body, Optional.empty(), Optional.empty());
  }
}
