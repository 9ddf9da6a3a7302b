package org.clausebook.stage.compose;

import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Puts a bullet before {@code 1) text}, whose bracket a numbered list of Markdown would lose.
 *
 * <p>Works on Markdown with one line to a paragraph or item.
 */
final class BracketedNumbers {
  private static final String BULLET = "- ";

  private BracketedNumbers() {}

  static TracedText withBullets(TracedText markdown) {
    var edits = new TracedEdits(markdown);
    MarkdownText.of(markdown.text()).lines().stream()
        .filter(line -> line.mark().sign().endsWith(")"))
        .map(Line::mark)
        .forEach(number -> edits.insert(number.at(), BULLET));
    return NestedItems.align(edits.done());
  }
}
