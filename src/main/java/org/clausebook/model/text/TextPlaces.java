package org.clausebook.model.text;

import java.util.Optional;
import org.clausebook.diagnostic.Location;

/** Where the words of a finished document are written. */
@FunctionalInterface
public interface TextPlaces {
  /** The places of a document whose sources are not at hand. */
  TextPlaces UNKNOWN = (text, words) -> Optional.empty();

  /**
   * The first place of some words in one text of the document.
   *
   * @param text which it is: {@code title}, {@code clause 'scope'}, {@code closing line}
   */
  Optional<Location> find(String text, String words);
}
