package org.clausebook.explain;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Position;

/**
 * A stretch of a printed text that was written in one place.
 *
 * @param words as they are printed
 * @param location where they are written; of a value, where it is set
 * @param field the merge field whose value this is; empty for words of a text itself
 */
public record PrintedRun(String words, Location location, Optional<String> field) {
  /** Where a character of these words is written; in a value, where that begins. */
  Optional<Location> locate(int character) {
    int offset = words.indexOf(character);
    if (offset < 0) {
      return Optional.empty();
    }
    int columns = field.isPresent() ? 0 : words.codePointCount(0, offset);
    return Optional.of(new Location(
        location.file(),
        location.position().map(start -> new Position(start.line(), start.column() + columns))));
  }
}
