package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds items that are numbered {@code 1.1} and {@code 1.2}: no list counts so, and without bullets
 * they would run together in one paragraph.
 */
final class PointedNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("((?:\\d{1,3}\\.){1,4})(\\d{1,3})[.)]? +\\S");

  /**
   * A line that begins so.
   *
   * @param offset of its number
   * @param path what comes before the last figure: indent, bullet and the figures above
   */
  private record Item(int offset, String path, int number, boolean isBulleted) {
    boolean isFollowedBy(Item next) {
      return path.equals(next.path) && next.number == number + 1;
    }
  }

  private PointedNumbers() {}

  /** One error at most: a number alone may be a measure, such as 1.5 metres. */
  static void check(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    Matcher number = NUMBER.matcher(text.value());
    @Nullable Item last = null;
    for (Line line : markdown.lines()) {
      boolean mayBegin = line.kind() != Kind.CODE && !line.isLabelled() && !line.isNumbered();
      if (mayBegin && number.region(line.text(), line.end()).lookingAt()) {
        var item = new Item(
            line.text(),
            markdown.part(line.start(), line.text()) + number.group(1),
            Integer.parseInt(number.group(2)),
            line.isBulleted());
        if (last != null && last.isFollowedBy(item)) {
          problems.add(report(text, last, number.group(1)));
          return;
        }
        last = item;
      } else if (line.isBlank() && last != null && !last.isBulleted()) {
        last = null;
      }
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
