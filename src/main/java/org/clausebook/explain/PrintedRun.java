package org.clausebook.explain;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Wording;

/**
 * A stretch of a printed text that was written in one place.
 *
 * @param words as they are printed
 * @param from where they begin in the printed text, counted in UTF-16 units from 0
 * @param location where they are written; of a value, where it is set
 * @param field the merge field whose value this is; empty for words of a text itself
 * @param written the same words as they stand in their file; empty for a value that is worked out
 */
public record PrintedRun(
    String words, int from, Location location, Optional<String> field, Optional<Wording> written) {

  /** The offset after the last character. */
  public int to() {
    return from + words.length();
  }

  /**
   * Where a character of the printed text, in or beside these words, is written.
   *
   * @param offset of the character in the printed text
   */
  Optional<Location> locate(char character, int offset) {
    int letter = (int) Letters.of(words).offsets().stream()
        .filter(letterAt -> letterAt < offset - from)
        .count();
    return written
        .filter(
            source -> Letters.of(source.text()).text().equals(Letters.of(words).text()))
        .flatMap(source -> locate(source, character, letter));
  }

  /** The character behind so many letters; a mark is not counted among those. */
  private static Optional<Location> locate(Wording source, char character, int letter) {
    String text = source.text();
    List<Integer> offsets = Letters.of(text).offsets();
    boolean isAtEnd = letter == offsets.size();
    int first = letter == 0 ? 0 : offsets.get(letter - 1) + 1;
    int last = isAtEnd ? text.length() : offsets.get(letter) + 1;
    int found = text.substring(first, last).indexOf(character);
    return found < 0 && isAtEnd
        ? Optional.empty()
        : Optional.of(source.locate(found < 0 ? last - 1 : first + found));
  }
}
