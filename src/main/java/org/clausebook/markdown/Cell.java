package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of a table's row.
 *
 * @param from offset of its first character
 * @param to offset after its last; the same as {@code from} if it is empty
 */
public record Cell(int from, int to) {
  private static final Pattern ROOM = Pattern.compile("_{3,}+(?:\\s*<br\\s*/?>\\s*_{3,}+)*+");

  /** Whether the words of a cell leave room to write in, {@code ____}, on each of its lines. */
  public static boolean isRoomToWrite(String words) {
    return ROOM.matcher(words.strip()).matches();
  }

  /** The cells of a row, which begins with a {@code |} and may end without one. */
  static List<Cell> in(String text, int from, int to) {
    var cells = new ArrayList<Cell>();
    int start = from + 1;
    for (int i = start; i < to; i++) {
      char sign = text.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (sign == '|') {
        cells.add(stripped(text, start, i));
        start = i + 1;
      }
    }
    if (cells.isEmpty() || !text.substring(start, to).isBlank()) {
      cells.add(stripped(text, start, to));
    }
    return cells;
  }

  private static Cell stripped(String text, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Cell(first, last);
  }
}
