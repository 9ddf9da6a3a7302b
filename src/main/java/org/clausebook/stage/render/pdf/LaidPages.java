package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The pages of one document as the PDF library has laid them out, before it draws them: which box
 * each element makes, and where each word is. The pages follow one another down one long column;
 * what is left of it, right of it or across an edge of a page would be cut off.
 */
final class LaidPages {
  /** One run of letters on one line. */
  record PlacedText(InlineText text, Element element, LineBox line) {
    int left() {
      return text.getParent().getAbsX() + text.getX();
    }

    int right() {
      return left() + text.getWidth();
    }

    String words() {
      return text.getSubstring();
    }
  }

  /** Above a block that a page may begin with, in millimetres. */
  private static final int MARGIN = 12;

  /**
   * The part of a page that may stay empty before a clause; a quarter with the margins around it.
   */
  private static final double GAP = 0.23;

  /** Below the last line of a block or row, in millimetres; the PDF library keeps it free. */
  private static final int EDGE = 2;

  /** The length of a point in millimetres. */
  private static final float MILLIMETRES = 25.4f / 72;

  private final List<PageBox> pages;
  private final CssContext context;
  private final float dotsPerPoint;
  private final Map<Element, BlockBox> blocks = new LinkedHashMap<>();
  private final List<PlacedText> texts = new ArrayList<>();
  private final GeneratedTexts generated = new GeneratedTexts();

  private LaidPages(PdfBoxRenderer renderer) {
    this.pages = renderer.getRootBox().getLayer().getPages();
    this.context = renderer.getSharedContext().newRenderingContextInstance();
    this.dotsPerPoint = renderer.getDotsPerPoint();
  }

  /** Lays the document out. */
  static LaidPages of(PdfBoxRenderer renderer) throws LibraryWork.Failed {
    LibraryWork.run(renderer::layout);
    var laid = new LaidPages(renderer);
    laid.collect(renderer.getRootBox());
    laid.removeEmptyPages(renderer);
    return laid;
  }

  /** A margin below the last line may reach into a page of its own. */
  private void removeEmptyPages(PdfBoxRenderer renderer) {
    int lines = texts.stream()
        .mapToInt(text -> text.line().getAbsY() + text.line().getHeight())
        .max()
        .orElse(0);
    int drawn = blocks.values().stream()
        .filter(block -> block.isReplaced() || block.getBorder(context).height() > 0)
        .mapToInt(block -> block.getAbsY() + block.getHeight())
        .max()
        .orElse(0);
    while (pages.size() > 1 && pages.get(pages.size() - 1).getTop() >= Math.max(lines, drawn)) {
      renderer.getRootBox().getLayer().removeLastPage();
    }
  }

  private void collect(Box box) {
    if (box instanceof BlockBox block && box.getElement() != null && !box.isAnonymous()) {
      blocks.putIfAbsent(box.getElement(), block);
    }
    if (box instanceof LineBox line) {
      line.getChildren().forEach(child -> collect(child, line));
    } else {
      box.getChildren().forEach(this::collect);
    }
  }

  private void collect(Object part, LineBox line) {
    if (part instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText text) {
          add(new PlacedText(text, element(inline), line));
        } else {
          collect(child, line);
        }
      }
    } else if (part instanceof BlockBox block) {
      collect(block);
    }
  }

  private void add(PlacedText text) {
    if (!generated.take(text)) {
      texts.add(text);
    }
  }

  GeneratedTexts generated() {
    return generated;
  }

  /** The element in which a run of letters is written. */
  private static Element element(Box box) {
    return box.getElement() == null ? element(box.getParent()) : box.getElement();
  }

  /** The block that an element makes; none if it is within a line, or hidden. */
  Optional<BlockBox> block(Element element) {
    return Optional.ofNullable(blocks.get(element));
  }

  /** Whether blocks are columns of one row. */
  boolean areBeside(List<Element> elements) {
    List<Integer> tops = elements.stream()
        .flatMap(element -> block(element).stream())
        .map(Box::getAbsY)
        .toList();
    return tops.size() > 1 && tops.stream().distinct().count() == 1;
  }

  /** The elements that make blocks, in reading order. */
  Set<Element> blocks() {
    return blocks.keySet();
  }

  List<PlacedText> texts() {
    return texts;
  }

  /** The page on which something lies at this distance from the top of the first. */
  PageBox page(int y) {
    PageBox found = pages.get(0);
    for (PageBox page : pages) {
      if (page.getTop() <= y) {
        found = page;
      }
    }
    return found;
  }

  /** The height of the content on the page of a block, without the margin above the first one. */
  int height(BlockBox box) {
    PageBox page = page(box.getAbsY());
    return page.getBottom() - page.getTop() - dots(MARGIN);
  }

  /** How many pages there are. */
  int count() {
    return pages.size();
  }

  /** The part of a page that may stay empty before a block. */
  int gap(BlockBox box) {
    return (int) (height(box) * GAP);
  }

  int height(List<Element> elements) {
    return elements.stream()
        .flatMap(element -> block(element).stream())
        .mapToInt(BlockBox::getHeight)
        .sum();
  }

  /** The room that the last line of a block or row needs below it. */
  int edge() {
    return dots(EDGE);
  }

  int width(PageBox page) {
    return page.getContentWidth(context);
  }

  int millimetres(float dots) {
    return Math.round(points(dots) * MILLIMETRES);
  }

  int dots(float millimetres) {
    return Math.round(millimetres / MILLIMETRES * dotsPerPoint);
  }

  float points(float dots) {
    return dots / dotsPerPoint;
  }
}
