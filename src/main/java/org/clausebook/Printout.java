package org.clausebook;

import java.util.Optional;
import org.clausebook.model.CharacterPlaces;
import org.clausebook.model.Lock;
import org.clausebook.model.PolicyDocument;

/**
 * A finished document, before it is rendered.
 *
 * @param places where its characters are written; those of locked words nowhere that counts
 * @param lock that holds its words
 */
record Printout(PolicyDocument document, CharacterPlaces places, Optional<Lock> lock) {
  static Printout of(Lock lock, PolicyDocument document) {
    return new Printout(document, (text, character) -> Optional.empty(), Optional.of(lock));
  }
}
