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

  /** Where the character at an offset of the printed text is written. */
  public Location locate(int offset) {
    int letter = (int) Letters.of(words).offsets().stream()
        .filter(letterAt -> letterAt < offset - from)
        .count();
    return written.flatMap(source -> locate(source, letter)).orElse(location);
  }

  private Optional<Location> locate(Wording source, int letter) {
    Letters letters = Letters.of(source.text());
    List<Integer> offsets = letters.offsets();
    return letters.text().equals(Letters.of(words).text()) && letter < offsets.size()
        ? Optional.of(source.locate(offsets.get(letter)))
        : Optional.empty();
  }
}
