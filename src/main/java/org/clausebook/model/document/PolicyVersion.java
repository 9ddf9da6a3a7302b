package org.clausebook.model.document;

import java.util.Optional;
import org.clausebook.model.record.Decision;

/**
 * A policy as it was, or is, at one time.
 *
 * @param name as the council counts its versions, {@code 1.0}; or {@code draft} for the working text
 */
public record PolicyVersion(String name, PolicyDocument document) {
  /** The name of the working text where a version is asked for. */
  public static final String DRAFT = "draft";

  public boolean isDraft() {
    return name.equals(DRAFT);
  }

  /** The decision that made it what it is; the working text has none of its own. */
  public Optional<Decision> decision() {
    return isDraft() ? Optional.empty() : document.latestDecision();
  }
}
