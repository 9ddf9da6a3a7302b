package org.clausebook.stage.compose;

import java.util.regex.Pattern;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Puts a bullet before {@code 1) text}, whose bracket a numbered list of Markdown would lose.
 *
 * <p>Works on Markdown with one line to a paragraph or item.
 */
final class BracketedNumbers {
  private static final Pattern NUMBER = Pattern.compile(" *\\d{1,3}\\) .*");
  private static final Pattern ITEM = Pattern.compile(" *- .*");

  private static final String BULLET = "- ";

  private BracketedNumbers() {}

  static TracedText withBullets(TracedText markdown) {
    var edits = new TracedEdits(markdown);
    String before = "";
    int from = 0;
    for (String line : markdown.text().split("\n", -1)) {
      boolean isItem = NUMBER.matcher(line).matches()
          && (before.isBlank() || ITEM.matcher(before).matches() || line.strip().startsWith("1) "));
      if (isItem) {
        edits.insert(from + line.length() - line.stripLeading().length(), BULLET);
      }
      before = isItem ? BULLET + line.strip() : line;
      from += line.length() + 1;
    }
    return NestedItems.align(edits.done());
  }
}
