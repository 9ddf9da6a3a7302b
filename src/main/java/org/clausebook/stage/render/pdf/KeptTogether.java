package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * How much of a page a block needs below its beginning, so that what is read together stands
 * together: a heading, or a sentence that ends with a colon, and what it leads to; a table that a
 * page has room for, or else its head and first row; the first two items of a list; the last words
 * and the lines that close the document. In the PDF library's dots.
 */
final class KeptTogether {
  /** Of a paragraph, at the foot of a page; and as many at the head of the next. */
  private static final int LINES = 3;

  /** Above a block that a page may begin with, in millimetres. */
  private static final int MARGIN = 12;

  /** Below the last line of a block or row, in millimetres; the PDF library keeps it free. */
  private static final int EDGE = 2;

  /** One part of so many of a page may stay empty before a clause. */
  private static final int GAP = 4;

  private static final Set<String> LISTS = Set.of("ul", "ol");

  private static final Set<String> LEADING = Set.of("h2", "h3", "h4", "h5", "h6", "dt");

  private static final Set<String> LEADING_CLASSES =
      Set.of(LeadIns.CLASS, "title", "label", "translation");

  private final LaidPages laid;

  private final Optional<Element> closing;
  private final Optional<Element> lastWords;

  KeptTogether(LaidPages laid) {
    this.laid = laid;
    this.closing =
        laid.blocks().stream().filter(block -> Classes.has(block, "closing")).findFirst();
    this.lastWords = closing
        .flatMap(lines -> Elements.before(lines).stream().findFirst())
        .flatMap(section ->
            Elements.named(section, "p", "li").stream().reduce((earlier, later) -> later));
  }

  /** 0 for a block that may begin in the last line of a page. */
  int room(Element block) {
    int room = laid.block(block).map(box -> room(block, box)).orElse(0);
    return room > 0 ? room + laid.dots(EDGE) : 0;
  }

  private int room(Element block, BlockBox box) {
    if (isFrame(block)) {
      return table(block, box);
    }
    if (leadsOn(block)) {
      return withNext(block, box);
    }
    return switch (block.getTagName()) {
      case "ul", "ol" -> list(block, box);
      case "li" -> beforeClosing(block, box).orElseGet(() -> item(block, box));
      case "p" -> beforeClosing(block, box).orElseGet(() -> lines(box));
      case "dl", "dd", "blockquote" -> lines(box);
      case "section" -> Elements.first(block).map(this::room).orElse(0);
      default -> 0;
    };
  }

  /** Whether a block is read together with the next. */
  static boolean leadsOn(Element block) {
    return LEADING.contains(block.getTagName())
        || LEADING_CLASSES.stream().anyMatch(name -> Classes.has(block, name));
  }

  /** Whether an element is the frame of a table, or a table without one. */
  private static boolean isFrame(Element block) {
    return block.getTagName().equals("table")
        ? block.getParentNode() instanceof Element parent && !Classes.has(parent, "table")
        : Classes.has(block, "table");
  }

  /**
   * The whole of a table, or its head and first row if a page has no room for the whole; nor if it
   * has none for the few words with which the clause begins a page, which would stand alone on it.
   */
  private int table(Element frame, BlockBox box) {
    int whole = height(Elements.named(frame, "caption", "tr"));
    int most = most(box) - height(leadUp(frame));
    int clause = height(Elements.before(frame));
    int few = most(box) / GAP;
    boolean leavesFewWords = clause < few && above(frame) < few && clause + whole > most(box);
    if (whole <= most && !leavesFewWords) {
      return whole;
    }
    var begun = new ArrayList<>(Elements.named(frame, "caption"));
    Elements.named(frame, "thead").forEach(head -> begun.addAll(Elements.named(head, "tr")));
    Elements.named(frame, "tbody").stream()
        .flatMap(body -> Elements.named(body, "tr").stream().limit(1))
        .forEach(begun::add);
    return Math.min(height(begun), most);
  }

  /** How much of its page is full above a table and what leads to it; 0 if nothing is. */
  private int above(Element frame) {
    return Elements.before(frame).stream()
        .dropWhile(KeptTogether::leadsOn)
        .findFirst()
        .flatMap(laid::block)
        .map(box -> box.getAbsY() + box.getHeight())
        .map(bottom -> bottom - laid.page(bottom).getTop())
        .orElse(0);
  }

  /** What leads to a block. */
  static List<Element> leadUp(Element block) {
    return Elements.before(block).stream().takeWhile(KeptTogether::leadsOn).toList();
  }

  private int height(List<Element> blocks) {
    return blocks.stream()
        .flatMap(block -> laid.block(block).stream())
        .mapToInt(BlockBox::getHeight)
        .sum();
  }

  /** A block that leads to the next, and the room that this one needs. */
  private int withNext(Element block, BlockBox box) {
    Optional<Element> next = Elements.next(block).or(() -> afterSection(block));
    int room = box.getHeight() + next.map(this::room).orElse(0);
    return room <= most(box) ? room : box.getHeight();
  }

  /** What follows a clause that is a heading alone. */
  private static Optional<Element> afterSection(Element heading) {
    return heading.getParentNode() instanceof Element section
            && section.getTagName().equals("section")
        ? Elements.next(section)
        : Optional.empty();
  }

  /** The first item and the beginning of the second. */
  private int list(Element list, BlockBox box) {
    List<Element> items = Elements.named(list, "li").stream()
        .filter(item -> item.getParentNode().isSameNode(list))
        .limit(2)
        .toList();
    int first = items.stream().limit(1).mapToInt(this::room).sum();
    int whole = height(items.subList(0, Math.min(1, items.size())));
    int second = items.stream().skip(1).mapToInt(this::room).sum();
    return second > 0 && whole + second <= most(box) / GAP ? whole + second : first;
  }

  /** The beginning of an item, and of the list within it that it leads to. */
  private int item(Element item, BlockBox box) {
    Optional<Element> inner = Elements.named(item, "ul", "ol").stream().findFirst();
    int text = lines(box);
    int room = text + inner.map(this::room).orElse(0);
    return room <= most(box) / GAP ? room : text;
  }

  /** The last words of the text keep the lines that close it company. */
  private Optional<Integer> beforeClosing(Element block, BlockBox box) {
    if (!lastWords.filter(block::isSameNode).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(box.getHeight() + height(closing.stream().toList()))
        .filter(room -> room <= most(box) / GAP);
  }

  /** The first lines of a block; all, if the rest would be too few for the next page. */
  private static int lines(Box block) {
    List<LineBox> lines = new ArrayList<>();
    addLines(block, lines);
    int kept = lines.size() < 2 * LINES ? lines.size() : LINES;
    return lines.subList(0, kept).stream().mapToInt(LineBox::getHeight).sum();
  }

  private static void addLines(Box box, List<LineBox> lines) {
    for (Box child : box.getChildren()) {
      if (child instanceof LineBox line) {
        lines.add(line);
      } else if (!isList(child)) {
        addLines(child, lines);
      }
    }
  }

  private static boolean isList(Box box) {
    return box.getElement() != null && LISTS.contains(box.getElement().getTagName());
  }

  /** What a page holds, but for the margin above its first block. */
  private int most(BlockBox box) {
    PageBox page = laid.page(box.getAbsY());
    return page.getBottom() - page.getTop() - laid.dots(MARGIN);
  }
}
