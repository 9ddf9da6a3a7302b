package org.clausebook.workspace;

import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.TextPlaces;

/**
 * A finished document, before it is rendered.
 *
 * @param places where its words are written; those of locked words nowhere that counts
 * @param lock that holds its words
 */
public record PolicyText(PolicyDocument document, TextPlaces places, Optional<Lock> lock) {
  public static PolicyText of(Lock lock, PolicyDocument document) {
    return new PolicyText(document, TextPlaces.UNKNOWN, Optional.of(lock));
  }

  /** Words that are not locked. */
  public static PolicyText of(TracedDocument working) {
    return new PolicyText(working.document(), working::locate, Optional.empty());
  }
}
