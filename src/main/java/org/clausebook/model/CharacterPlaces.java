package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;

/** Where the characters of a finished document are written. */
@FunctionalInterface
public interface CharacterPlaces {
  /** Of a document whose sources nobody has at hand. */
  CharacterPlaces UNKNOWN = (text, character) -> Optional.empty();

  /**
   * The first place of a character in one text of the document.
   *
   * @param text which it is: {@code title}, {@code clause 'scope'}, {@code closing line}
   * @param character a code point
   */
  Optional<Location> find(String text, int character);
}
