package org.clausebook.model.text;

import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * Where a stretch of printed words comes from.
 *
 * @param field the merge field whose value they are; empty for words of a text itself
 * @param source what is written in the file that sets them
 * @param at offset in {@code source.value()}: of their first character if they are typed, otherwise
 *     of what they are made from
 * @param isTyped whether each character is in the file as it is printed, but for white space and
 *     a capital; what is not typed is worked out, such as a date, a number or a mark of Markdown
 */
public record Origin(Optional<String> field, SourceText source, int at, boolean isTyped) {

  /** Words of a text itself, from an offset of it. */
  public static Origin of(SourceText source, int at) {
    return new Origin(Optional.empty(), source, at, source.isWritten());
  }

  /** Text of the program's own, such as the label of an item. */
  public static Origin made(Location place) {
    return new Origin(Optional.empty(), SourceText.made("", place), 0, false);
  }

  /** The value of a merge field that is made from what is written. */
  public static Origin value(String field, SourceText source) {
    return new Origin(Optional.of(field), source, 0, false);
  }

  /** The same for words that are put in the place of these: typed, if they are what is written. */
  public Origin of(String words) {
    return new Origin(field, source, 0, source.value().equalsIgnoreCase(words));
  }

  /** The same for what is put beside or between these words. */
  public Origin beside() {
    return isTyped ? new Origin(field, source, at, false) : this;
  }

  /** The same for what is made in the place of these words, and is the value of no merge field. */
  public Origin made() {
    return new Origin(Optional.empty(), source, at, false);
  }

  /** The same as a part of the value of a merge field. */
  public Origin in(String value) {
    return new Origin(Optional.of(value), source, at, isTyped);
  }

  /** The origin of the character so many after the first. */
  Origin after(int characters) {
    return isTyped && characters > 0 ? new Origin(field, source, at + characters, true) : this;
  }

  /** Whether this is what comes after so many characters of another origin. */
  boolean follows(Origin before, int characters) {
    return isTyped == before.isTyped
        && at == (isTyped ? before.at + characters : before.at)
        && field.equals(before.field)
        && source.equals(before.source);
  }

  /** Where the first character is written; of what is worked out, what it is made from. */
  public Location location() {
    return source.locate(at);
  }
}
