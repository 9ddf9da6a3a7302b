package org.clausebook.stage.load.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.text.SourceText;

/**
 * Finds items of a list on lines of their own without {@code - } before them, as they come out of a
 * word processor. Markdown would run them together in one paragraph.
 */
final class UnbulletedItems {
  private static final String LABEL = LabelStyle.LABEL.pattern();
  /** Numbers alone are lists that Markdown knows by itself. */
  private static final Pattern ITEM =
      Pattern.compile("([•·▪◦●○–—]|(?!\\d{1,3}[.)])(?:" + LABEL + "))\\s");

  private static final Pattern DASH = Pattern.compile("[–—]");

  /**
   * A line that begins as an item does.
   *
   * @param offset of its bullet or label
   */
  private record Item(int offset, String begin) {
    boolean isFollowedBy(Item next) {
      return isLabel()
          ? LabelStyle.all().stream()
              .anyMatch(style -> style.read(begin).stream()
                  .anyMatch(number -> style.label(number + 1).equals(next.begin)))
          : begin.equals(next.begin);
    }

    boolean isLabel() {
      return LabelStyle.LABEL.matcher(begin).matches();
    }
  }

  private final SourceText text;
  private final List<Diagnostic> problems;
  private final List<Item> paragraph = new ArrayList<>();

  private UnbulletedItems(SourceText text, List<Diagnostic> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    var items = new UnbulletedItems(text, problems);
    String before = "";
    for (Line line : markdown.lines()) {
      items.read(line, before);
      before = markdown.words(line);
    }
    items.reportFirst();
  }

  private void read(Line line, String before) {
    if (line.isBlank()) {
      reportFirst();
      paragraph.clear();
    } else if (line.kind() == Kind.PARAGRAPH || line.kind() == Kind.MORE) {
      Matcher item = ITEM.matcher(text.value()).region(line.text(), text.value().length());
      if (item.lookingAt() && !isWithinSentence(item.group(1), before)) {
        paragraph.add(new Item(line.text(), item.group(1)));
      }
    }
  }

  /** A sentence may be wrapped before a dash. */
  private static boolean isWithinSentence(String begin, String before) {
    return DASH.matcher(begin).matches()
        && !before.isEmpty()
        && !before.endsWith(":")
        && !before.startsWith(begin);
  }

  private void reportFirst() {
    for (int i = 1; i < paragraph.size(); i++) {
      Item item = paragraph.get(i - 1);
      if (item.isFollowedBy(paragraph.get(i))) {
        problems.add(Diagnostic.error(
            text.locate(item.offset()),
            "this item and the next, '" + item.begin() + "' and '"
                + paragraph.get(i).begin() + "', would run together in one paragraph",
            item.isLabel()
                ? "write '- ' before each item: - " + item.begin()
                : "write '- ' in place of each '" + item.begin() + "'"));
        return;
      }
    }
  }
}
