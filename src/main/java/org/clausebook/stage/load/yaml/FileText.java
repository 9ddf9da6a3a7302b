package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a file as it is stored, for changes that leave everything else as it is: line ends, a
 * byte order mark, a last line without an end.
 *
 * @param stored with whatever line ends there are
 */
public record FileText(String stored) {
  private static final String MARK = "\uFEFF";
  private static final String WINDOWS = "\r\n";

  /**
   * A stretch of the text that gets other words.
   *
   * @param from first offset, with line feeds for line ends and without a byte order mark
   * @param to offset after the last
   * @param with line feeds for line ends
   */
  record Change(int from, int to, String with) {}

  /** The text as it is read: with line feeds for line ends, without a byte order mark. */
  public String read() {
    String text = stored.replace(WINDOWS, "\n");
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /** The stored text with changes, which do not overlap; those at one place in their order. */
  String with(List<Change> changes) {
    boolean isWindows = stored.contains(WINDOWS);
    var inOrder = new ArrayList<>(changes);
    inOrder.sort(Comparator.comparingInt(Change::from));
    var text = new StringBuilder();
    int done = 0;
    for (Change change : inOrder) {
      text.append(stored, done, offset(change.from()))
          .append(isWindows ? change.with().replace("\n", WINDOWS) : change.with());
      done = offset(change.to());
    }
    return text.append(stored, done, stored.length()).toString();
  }

  /** Where a character of the text that is read is stored. */
  private int offset(int read) {
    int offset = stored.startsWith(MARK) ? 1 : 0;
    for (int i = 0; i < read; i++) {
      offset += stored.startsWith(WINDOWS, offset) ? 2 : 1;
    }
    // Behind a line's last character and before its end.
    return offset;
  }
}
