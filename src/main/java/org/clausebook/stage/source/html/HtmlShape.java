package org.clausebook.stage.source.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.stage.source.block.UnreadableFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/** What the elements of a page are, looked at once: which hold blocks, and which are around it. */
final class HtmlShape {
  /** How deep elements may be in each other. */
  private static final int DEEPEST = 200;

  /** A number of elements and texts: a policy of 500 pages has some 50,000. */
  private static final int MOST_NODES = 1_000_000;

  private static final Set<String> BLOCKS = new TreeSet<>(List.of(("address article aside"
          + " blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
          + " header hr li main nav ol p pre section table tbody td tfoot th thead tr ul")
      .split(" ", -1)));
  private static final Set<String> AROUND =
      new TreeSet<>(List.of("header", "footer", "nav", "aside"));
  private static final String RUNNING =
      ".running-header, .running-footer, div[title=header], div[title=footer], a.skip, a[href^=#]:matchesOwn((?i)^skip to)";

  /** Elements compare by identity. */
  private final Set<Element> holding = new LinkedHashSet<>();

  private final Set<Element> running = new LinkedHashSet<>();
  private int nodes;

  private HtmlShape() {}

  static HtmlShape of(Document page) throws UnreadableFile {
    var shape = new HtmlShape();
    page.filter(shape::look);
    if (shape.nodes < 0) {
      throw new UnreadableFile(
          "this page has more than " + DEEPEST + " elements in each other, or is too long",
          "copy its text into a new file");
    }
    shape.running.addAll(page.select(RUNNING));
    shape.running.forEach(shape::hold);
    return shape;
  }

  private FilterResult look(Node node, int depth) {
    if (depth > DEEPEST || ++nodes > MOST_NODES) {
      nodes = Integer.MIN_VALUE;
      return FilterResult.STOP;
    }
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      hold(element);
    }
    return FilterResult.CONTINUE;
  }

  private void hold(Element block) {
    Element around = block;
    while (around != null && holding.add(around)) {
      around = around.parent();
    }
  }

  /** Whether an element is a block or holds one. */
  boolean hasBlocks(Element element) {
    return holding.contains(element);
  }

  /** Whether it is a link or the like, in which somebody has put blocks. */
  boolean isInline(Element element) {
    return !BLOCKS.contains(element.normalName()) && !running.contains(element);
  }

  /** Whether it is around the policy, such as the menu of a site. */
  boolean isRunning(Element element) {
    boolean isOfPage = AROUND.contains(element.normalName())
        && element.closest("main, article") == null
        && element.select("main, article, h1").isEmpty();
    return isOfPage || element.normalName().equals("nav") || running.contains(element);
  }
}
