package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words of a page of HTML that paper shows: its text, without what a screen has around it. */
final class PageWords {
  private static final Set<String> AROUND = Set.of("aside", "footer", "header", "nav");

  private static final Set<String> STRUCK = Set.of("del", "s");

  /** Elements within a word, however a style sheet sets them. */
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s",
      "small", "span", "strong", "sub", "sup", "time", "u");

  /**
   * One word.
   *
   * @param node in which it begins
   * @param isAdded whether it is no word of the page, but a style sheet adds it
   */
  record PageWord(String text, Node node, boolean isAdded) {
    /** Whether a line goes through it, as through what a redline deletes. */
    boolean isStruck() {
      Node above = node;
      while (INLINE.contains(above.getNodeName()) || above instanceof Text) {
        if (STRUCK.contains(above.getNodeName())) {
          return true;
        }
        above = above.getParentNode();
      }
      return false;
    }
  }

  private final List<PageWord> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private final Set<Text> added;
  private Node start;
  private boolean isAdded = true;

  private PageWords(Node start, Set<Text> added) {
    this.start = start;
    this.added = added;
  }

  /**
   * All of a page.
   *
   * @param added what a style sheet adds to it
   */
  static List<PageWord> of(Document page, Set<Text> added) {
    var all = new PageWords(page, added);
    Elements.named(page, "main").forEach(all::addWithin);
    all.end();
    return all.words;
  }

  /** Whether a node is text of a policy, and not what a screen has around it. */
  static boolean isText(Node node) {
    return !(node instanceof Element own)
        || (!AROUND.contains(own.getTagName())
            && !own.hasAttribute("hidden")
            && isText(own.getParentNode()));
  }

  /** No recursion, so elements may nest to any depth. */
  private void addWithin(Element main) {
    Node block = main;
    for (Node node : Elements.nodes(main)) {
      if (node instanceof Text text && isShown(text)) {
        Node own = block(text);
        if (!own.isSameNode(block)) {
          end();
          block = own;
        }
        add(text);
      } else if (node instanceof Element element && parts(element)) {
        end();
      }
    }
  }

  /** The words at the edges of what a redline marks are for readers of its tags alone. */
  private static boolean isShown(Text text) {
    return isText(text.getParentNode())
        && !(text.getParentNode() instanceof Element parent && Classes.has(parent, "edge"));
  }

  private static boolean parts(Element element) {
    return element.getTagName().equals("br") || Classes.has(element, "edge");
  }

  private static Node block(Node text) {
    Node above = text.getParentNode();
    while (INLINE.contains(above.getNodeName())) {
      above = above.getParentNode();
    }
    return above;
  }

  private void add(Text text) {
    String data = text.getData();
    for (int i = 0; i < data.length(); i++) {
      if (Letters.isBlank(data.charAt(i))) {
        end();
      } else {
        start = word.isEmpty() ? text : start;
        word.append(data.charAt(i));
        isAdded &= added.contains(text);
      }
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(new PageWord(word.toString(), start, isAdded));
      word.setLength(0);
      isAdded = true;
    }
  }
}
