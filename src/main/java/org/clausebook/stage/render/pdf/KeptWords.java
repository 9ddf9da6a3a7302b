package org.clausebook.stage.render.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Words that stay on one line: a date, a number and what it counts, a reference, an office, and a
 * short last word with the one before it. A sign of our own stands for their blanks while lines are
 * laid out, which {@link WordMeasurer} measures and draws as what it stands for.
 */
final class KeptWords {
  /** A code point that Unicode leaves to programs, so that no text holds it. */
  static final char BLANK = '\uFDD0';

  /** The longest phrase that is kept on one line, in characters. */
  private static final int LONGEST = 30;

  private static final Pattern KEPT = Pattern.compile(String.join(
      "|",
      // 5 March 2026, 27th May 2025, 1 o Fawrth 2026
      "(?<![\\p{L}\\d/.,:-])\\d{1,2}+\\p{Ll}{0,4}+\\s(?:o\\s|of\\s)?+\\p{Lu}\\p{L}++(?:\\s\\d{4}\\b)?+",
      // March 2026, Act 2018
      "\\b\\p{Lu}\\p{L}++\\s(?:19|20)\\d\\d\\b",
      // clause 4.2, section 149(1), cymal 3
      "\\b(?i:clause|section|paragraph|part|schedule|appendix|annex|article|rule|page|table|item"
          + "|minute|version|cymal|adran|paragraff|rhan|atodlen|tudalen|eitem)\\s\\d[\\w().]*+",
      // Town Clerk, Responsible Financial Officer
      "\\b(?:\\p{Lu}\\p{L}++\\s){1,2}"
          + "(?:Clerk|Mayor|Officer|Manager|Chair\\p{L}*+|Treasurer|Warden|Secretary|Leader)\\b",
      // Clerc y Dref
      "\\b(?:Clerc|Maer|Swyddog|Cadeirydd|Rheolwr)\\s(?:yr?\\s)?+\\p{Lu}\\p{L}++",
      // 30 days
      "(?<![\\p{L}\\d/.,:-])£?\\d[\\d.,]{0,8}+(?<![.,])\\s\\p{Ll}{2,12}+\\b"));

  private static final Pattern SHORT_END =
      Pattern.compile("\\s(?=[^\\p{L}\\s]*+\\p{L}{1,4}+[^\\p{L}\\s]*+\\s*+$)");
  private static final Pattern SPACE = Pattern.compile("\\s");

  /** Their last words may stand alone on a line. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "dd", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Blocks that may follow the last words of an item. */
  private static final Set<String> BLOCKS = Set.of("ul", "ol", "dl", "div", "p");

  private KeptWords() {}

  /** Marks the blanks in the text of a policy; none in a table, whose columns are narrow. */
  static void mark(Document page) {
    for (Element main : Elements.named(page, "main")) {
      for (Node node : Elements.nodes(main)) {
        if (node instanceof Text text && !isInTable(text)) {
          mark(text);
        }
      }
    }
  }

  private static boolean isInTable(Node node) {
    Node above = node.getParentNode();
    while (above instanceof Element && !above.getNodeName().equals("table")) {
      above = above.getParentNode();
    }
    return above instanceof Element;
  }

  private static void mark(Text text) {
    String words = text.getData();
    String kept = KEPT.matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(
            found.group().length() > LONGEST
                ? found.group()
                : SPACE.matcher(found.group()).replaceAll(String.valueOf(BLANK))));
    if (isEnd(text)) {
      kept = SHORT_END.matcher(kept).replaceFirst(String.valueOf(BLANK));
    }
    if (!kept.equals(words)) {
      text.setData(kept);
    }
  }

  /** Whether these are the last words of a paragraph. */
  private static boolean isEnd(Text text) {
    return PARAGRAPHS.contains(text.getParentNode().getNodeName())
        && isBlock(text.getNextSibling());
  }

  private static boolean isBlock(@Nullable Node next) {
    return next == null || BLOCKS.contains(next.getNodeName());
  }

  /** The words as they are written. */
  static String written(String words) {
    return words.indexOf(BLANK) < 0 ? words : words.replace(BLANK, ' ');
  }
}
