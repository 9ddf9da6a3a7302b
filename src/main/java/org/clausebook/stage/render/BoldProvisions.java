package org.clausebook.stage.render;

import java.util.List;
import java.util.TreeMap;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.NumberedClause;

/** The paragraphs and items that the law lays down, in bold where a policy asks for it. */
public final class BoldProvisions {
  private static final String BOLD = "*".repeat(2);

  private BoldProvisions() {}

  /** The body of a clause as it is printed; its words are the same. */
  public static String body(NumberedClause clause, Presentation presentation) {
    return presentation.hasBoldStatutes() && !clause.statutory().isEmpty()
        ? bold(MarkdownText.of(clause.body()), clause.statutory())
        : clause.body();
  }

  private static String bold(MarkdownText text, List<Integer> lines) {
    var marks = new TreeMap<Integer, String>();
    for (int i : lines) {
      Line line = text.lines().get(i);
      String words = text.part(line.text(), end(text, i));
      int from = line.isItem() ? 0 : MarkdownText.paragraphNumber(words);
      int to = words.stripTrailing().length();
      if (from < to) {
        marks.put(line.text() + from, BOLD);
        marks.put(line.text() + to, BOLD);
      }
    }
    var bold = new StringBuilder(text.text());
    marks.descendingMap().forEach(bold::insert);
    return bold.toString();
  }

  /** Where the words end that begin on a line. */
  private static int end(MarkdownText text, int line) {
    int last = line;
    while (last + 1 < text.lines().size() && text.lines().get(last + 1).kind() == Line.Kind.MORE) {
      last++;
    }
    return text.lines().get(last).end();
  }
}
