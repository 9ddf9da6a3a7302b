package org.clausebook.stage.render.pdf;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Words that stay on one line: those that the page of HTML marks, and a short last word with the one
 * before it. A sign of our own stands for their blanks while lines are laid out, which {@link
 * WordMeasurer} measures and draws as what it stands for.
 */
final class KeptWords {
  /** A code point that Unicode leaves to programs, so that no text holds it. */
  static final char BLANK = '\uFDD0';

  /** The class of words that stay on one line, as the page of HTML marks them. */
  private static final String KEPT = "kept";

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
      Elements.named(main, "span").stream()
          .filter(span -> Classes.has(span, KEPT))
          .forEach(KeptWords::keep);
      main.normalize();
      for (Node node : Elements.nodes(main)) {
        if (node instanceof Text text && isEnd(text) && !isInTable(text)) {
          text.setData(SHORT_END.matcher(text.getData()).replaceFirst(String.valueOf(BLANK)));
        }
      }
    }
  }

  /** Puts our sign into words, which need no element then. */
  private static void keep(Element span) {
    String words = SPACE.matcher(span.getTextContent()).replaceAll(String.valueOf(BLANK));
    span.getParentNode().replaceChild(span.getOwnerDocument().createTextNode(words), span);
  }

  private static boolean isInTable(Node node) {
    Node above = node.getParentNode();
    while (above instanceof Element && !above.getNodeName().equals("table")) {
      above = above.getParentNode();
    }
    return above instanceof Element;
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
