package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words that keep the end of a document company, so that no page holds nothing but the lines that
 * tell of the adoption, or the place to sign.
 *
 * @param ends the height of what follows those words, in the PDF library's dots
 */
record LastWords(Map<Element, Integer> ends) {
  private static final Set<String> WHOLE = Set.of("table", "blockquote");

  /** The part of a page that the last words and a place to sign may take. */
  private static final double SIGNED = 0.5;

  /** The end of a document. */
  record End(int height, boolean isSigned) {
    /** Whether the last words and this leave not too much of a page empty. */
    boolean fitsBelow(Element words, LaidPages laid) {
      return laid.block(words).filter(box -> fitsBelow(box, laid)).isPresent();
    }

    private boolean fitsBelow(BlockBox box, LaidPages laid) {
      double most = isSigned ? laid.height(box) * SIGNED : laid.gap(box);
      return box.getHeight() + height <= most;
    }

    End and(End next) {
      return new End(height + next.height, isSigned || next.isSigned);
    }
  }

  static LastWords of(LaidPages laid) {
    var ends = new LinkedHashMap<Element, Integer>();
    for (Element block : laid.blocks()) {
      if (isEnd(block)) {
        End end = end(block, laid);
        Elements.before(block).stream()
            .limit(1)
            .flatMap(before -> last(before, laid).stream())
            .filter(words -> end.fitsBelow(words, laid))
            .findFirst()
            .ifPresent(words -> ends.put(words, end.height()));
      }
    }
    return new LastWords(ends);
  }

  private static boolean isEnd(Element block) {
    return Classes.has(block, "closing") || isSigned(block);
  }

  private static boolean isSigned(Element block) {
    return Classes.has(block, "signatures");
  }

  private static End end(Element block, LaidPages laid) {
    int height = laid.block(block).map(BlockBox::getHeight).orElse(0);
    var own = new End(height, isSigned(block));
    return Elements.next(block)
        .filter(LastWords::isEnd)
        .map(next -> own.and(end(next, laid)))
        .orElse(own);
  }

  /**
   * The last block that may begin a page: a paragraph or a table; of two columns both, or the words
   * that end lowest.
   */
  private static List<Element> last(Element part, LaidPages laid) {
    if (isEnd(part)) {
      return List.of(part);
    }
    Optional<Element> words = Elements.named(part, "p", "li", "table").stream()
        .map(LastWords::outermost)
        .reduce((higher, lower) -> bottom(higher, laid) > bottom(lower, laid) ? higher : lower);
    return Stream.of(Optional.of(part).filter(both -> hasColumns(both, laid)), words)
        .flatMap(Optional::stream)
        .toList();
  }

  private static int bottom(Element block, LaidPages laid) {
    return laid.block(block).map(box -> box.getAbsY() + box.getHeight()).orElse(0);
  }

  private static boolean hasColumns(Element part, LaidPages laid) {
    return Elements.first(part)
        .filter(pair -> Classes.has(pair, "pair") && laid.areBeside(Elements.children(pair)))
        .isPresent();
  }

  /** The table or quotation that holds an element; the element, if none does. */
  private static Element outermost(Element element) {
    Element outermost = element;
    for (Node above = element; above instanceof Element box; above = box.getParentNode()) {
      if (WHOLE.contains(box.getTagName())) {
        outermost = WideTables.frame(box);
      }
    }
    return outermost;
  }

  boolean areIn(Element block) {
    return ends.containsKey(block);
  }

  /** The width of one of those words together with what follows it. */
  int room(Element words, BlockBox box) {
    return box.getHeight() + ends.getOrDefault(words, 0);
  }
}
