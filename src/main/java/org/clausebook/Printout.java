package org.clausebook;

import java.util.Optional;
import org.clausebook.model.Lock;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.TextPlaces;
import org.clausebook.model.TracedDocument;

/**
 * A finished document, before it is rendered.
 *
 * @param places where its words are written; those of locked words nowhere that counts
 * @param lock that holds its words
 */
record Printout(PolicyDocument document, TextPlaces places, Optional<Lock> lock) {
  static Printout of(Lock lock, PolicyDocument document) {
    return new Printout(document, TextPlaces.UNKNOWN, Optional.of(lock));
  }

  /** Words that are not locked. */
  static Printout of(TracedDocument working) {
    return new Printout(working.document(), working::locate, Optional.empty());
  }
}
