package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds items that are numbered {@code 1.1} and {@code 1.2}: no list counts so, and without bullets
 * they would run together in one paragraph.
 */
final class PointedNumbers {
  private static final Pattern ITEM =
      Pattern.compile("( *(?:[-*+] +)?)((?:\\d{1,3}\\.){1,4})(\\d{1,3})[.)]? +\\S.*");

  /**
   * A line that begins so.
   *
   * @param offset of its number
   * @param path what comes before the last figure: indent, bullet and the figures above
   */
  private record Item(int offset, String path, int number) {
    boolean isBulleted() {
      return !Character.isDigit(path.strip().charAt(0));
    }

    boolean isFollowedBy(Item next) {
      return path.equals(next.path) && next.number == number + 1;
    }
  }

  private PointedNumbers() {}

  /** One error at most: a number alone may be a measure, such as 1.5 metres. */
  static void check(SourceText text, List<Diagnostic> problems) {
    @Nullable Item last = null;
    int offset = 0;
    for (String line : text.value().split("\n", -1)) {
      Matcher found = ITEM.matcher(line);
      if (found.matches()) {
        var item = new Item(
            offset + found.start(2),
            found.group(1) + found.group(2),
            Integer.parseInt(found.group(3)));
        if (last != null && last.isFollowedBy(item)) {
          problems.add(report(text, last, found.group(2)));
          return;
        }
        last = item;
      } else if (line.isBlank() && last != null && !last.isBulleted()) {
        last = null;
      }
      offset += line.length() + 1;
    }
  }

  private static Diagnostic report(SourceText text, Item item, String above) {
    String number = above + item.number;
    return Diagnostic.error(
        text.locate(item.offset),
        "no list can be numbered '" + number + "', '" + above + (item.number + 1) + "'",
        "number the items 1., 2. or letter them a., b.; or take bullets and numbers out and leave a"
            + " blank line between: with 'numbering: \"1.1\"' paragraphs are given numbers");
  }
}
