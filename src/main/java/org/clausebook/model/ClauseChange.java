package org.clausebook.model;

import java.util.Optional;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;

/**
 * What a new version of the library changed in a clause, and why.
 *
 * @param version in which it did, as {@link Provenance#version} counts
 * @param on when
 * @param reason for councils that have adopted an earlier version
 * @param source where more is said of it, such as the law that asked for it
 */
public record ClauseChange(
    SourceText version, PartialDate on, SourceText reason, Optional<SourceText> source) {

  /** All of it in one line. */
  public String inWords() {
    String more = source.map(text -> " (" + text.value() + ")").orElse("");
    return ("version " + version.value() + " of " + on + ": " + reason.value() + more)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
