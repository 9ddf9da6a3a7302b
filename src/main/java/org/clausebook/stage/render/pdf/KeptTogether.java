package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * How much of a page a block needs below its beginning, so that what is read together stays
 * together: a heading, or a sentence that ends with a colon, and what it leads to; a table that a
 * page has room for, or else its head and first row; a row that heads others, and the first of
 * these; the first two items of a list, and the last
 * two; the last words and the lines that close the document. In the PDF library's dots.
 *
 * <p>Only a table leaves more than a quarter of a page empty: anything else asks for less than it
 * likes, where that would be too much.
 */
final class KeptTogether {
  /**
   * The lines of a paragraph that stay together at the foot of a page, and at the head of the next.
   */
  private static final int LINES = 3;

  /** Above the first part of a block, at most; in millimetres. */
  private static final int SPACE = 8;

  /** Those that are made of blocks. */
  private static final Set<String> PARTS = Set.of("section", "div", "ul", "ol");

  /** Those that begin with their first block. */
  private static final Set<String> BEGUN = Set.of("section", "div", "ul", "ol", "li", "blockquote");

  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final LaidPages laid;
  private final TableRooms tables;
  private final LastWords lastWords;

  /** Lists within lists ask for those within them more than once. */
  private final Map<Element, Integer> mosts = new LinkedHashMap<>();

  KeptTogether(LaidPages laid) {
    this.laid = laid;
    this.tables = new TableRooms(laid);
    this.lastWords = LastWords.of(laid);
  }

  /** 0 for a block that may begin in the last line of a page. */
  int room(Element block) {
    int room = isPart(block) ? 0 : asked(block);
    return room > 0 ? room + laid.edge() : 0;
  }

  /** Whether a block is part of what asks for room. */
  private static boolean isPart(Element block) {
    return block.getTagName().equals("div")
        && !Leading.isFrame(block)
        && !Leading.leadsOn(block)
        && !Classes.has(block, "unheaded");
  }

  /**
   * As much as a block would like, unless what it begins with would leave too much of a page empty.
   */
  private int asked(Element block) {
    Element start = start(block);
    return most(start) <= limit(start) ? most(block) : least(block);
  }

  /**
   * What a block is read on from without a break: the heading before it, or the list that it
   * begins.
   */
  private Element start(Element block) {
    return leader(block).map(this::start).orElse(block);
  }

  private Optional<Element> leader(Element block) {
    return Leading.leadUp(block).stream()
        .reduce((nearer, farther) -> farther)
        .or(() -> block.getParentNode() instanceof Element parent
                && BEGUN.contains(parent.getTagName())
                && Elements.before(block).size() < (LISTS.contains(parent.getTagName()) ? 2 : 1)
                && !laid.areBeside(Elements.children(parent))
            ? Optional.of(parent)
            : Optional.empty());
  }

  /** The rest of the room that may stay empty before a block. */
  private int left(Element block, BlockBox box) {
    return laid.gap(box) - taken(block);
  }

  private int taken(Element block) {
    return leader(block)
        .map(leader -> taken(leader)
            + (leader.isSameNode(block.getParentNode())
                ? takenWithin(leader) + laid.height(Elements.before(block))
                : laid.height(Leading.leadUp(block))))
        .orElse(0);
  }

  /** Above the blocks in another: the words of an item, or space. */
  private int takenWithin(Element outer) {
    return laid.block(outer)
        .map(box -> outer.getTagName().equals("li") ? lines(box) + laid.edge() : above(outer, box))
        .orElse(0);
  }

  /**
   * The most that what begins here may take: a page before a table or an end, or else a part of
   * one.
   */
  private int limit(Element start) {
    Optional<Element> end = Optional.of(start);
    while (end.filter(this::goesOn).isPresent()) {
      end = end.flatMap(
          part -> Leading.leadsOn(part) ? Leading.following(part) : Elements.first(part));
    }
    boolean isWhole =
        end.filter(part -> Leading.isFrame(part) || lastWords.areIn(part)).isPresent();
    return laid.block(start)
        .map(box -> isWhole ? laid.height(box) : laid.gap(box))
        .orElse(0);
  }

  private boolean goesOn(Element part) {
    return !Leading.isFrame(part)
        && !lastWords.areIn(part)
        && (Leading.leadsOn(part) || PARTS.contains(part.getTagName()));
  }

  private int most(Element block) {
    Integer known = mosts.get(block);
    if (known == null) {
      known = laid.block(block)
          .map(box -> lastWords.areIn(block) ? lastWords.room(block, box) : most(block, box))
          .orElse(0);
      mosts.put(block, known);
    }
    return known;
  }

  private int most(Element block, BlockBox box) {
    if (Leading.isFrame(block)) {
      return tables.of(block, box);
    }
    if (Leading.leadsOn(block)) {
      return withNext(block, box, this::most);
    }
    return switch (block.getTagName()) {
      case "ul", "ol" -> above(block, box) + list(block, box);
      case "li" -> item(block, box);
      case "tr" -> tables.ofRow(block, box);
      case "section", "div" -> above(block, box) + firsts(block, this::most);
      default -> least(block, box);
    };
  }

  /** So little that no line is alone. */
  private int least(Element block) {
    return laid.block(block).map(box -> least(block, box)).orElse(0);
  }

  private int least(Element block, BlockBox box) {
    if (Leading.isFrame(block)) {
      return tables.of(block, box);
    }
    if (Leading.leadsOn(block)) {
      int room = withNext(block, box, this::least);
      return room <= limit(block) ? room : lines(box);
    }
    return switch (block.getTagName()) {
      case "ul", "ol" ->
        above(block, box) + Elements.first(block).map(this::least).orElse(0);
      case "p", "li", "dl", "dd" -> lines(box);
      case "tr" -> tables.ofRow(block, box);
      case "blockquote" -> box.getHeight() <= laid.gap(box) ? box.getHeight() : lines(box);
      case "section", "div" -> above(block, box) + firsts(block, this::least);
      default -> 0;
    };
  }

  /** A block that leads to the next, and the room that this one needs. */
  private int withNext(Element block, BlockBox box, ToIntFunction<Element> room) {
    return box.getHeight() + Leading.following(block).map(room::applyAsInt).orElse(0);
  }

  /** The first block of a clause; in two facing languages, the taller of both. */
  private int firsts(Element block, ToIntFunction<Element> room) {
    List<Element> parts = Elements.children(block);
    return laid.areBeside(parts)
        ? parts.stream().mapToInt(this::asked).max().orElse(0)
        : parts.stream().limit(1).mapToInt(room).sum();
  }

  /** The space between the top of a block and that of its first part, on one page or two. */
  private int above(Element block, BlockBox box) {
    int top = Elements.first(block).flatMap(laid::block).map(Box::getAbsY).orElse(0);
    return Math.max(0, Math.min(laid.dots(SPACE), top - box.getAbsY()));
  }

  /** The first item and the beginning of the second. */
  private int list(Element list, BlockBox box) {
    List<Element> items = items(list);
    int limit = left(list, box);
    int first = laid.height(items.subList(0, Math.min(1, items.size())));
    Optional<Element> second = items.stream().skip(1).findFirst();
    return Stream.of(second.map(this::most), second.map(this::least))
        .flatMap(Optional::stream)
        .map(room -> first + room)
        .filter(room -> room <= limit)
        .findFirst()
        .orElseGet(() -> items.stream().findFirst().map(this::most).orElse(0));
  }

  /**
   * The beginning of an item, and of the list within it that it leads to; or the last two items.
   */
  private int item(Element item, BlockBox box) {
    int text = lines(box);
    Optional<Element> inner = Elements.named(item, "ul", "ol").stream().findFirst();
    Optional<Element> last =
        Elements.next(item).filter(next -> Elements.next(next).isEmpty());
    return Stream.of(
            last.map(next -> box.getHeight() + laid.height(List.of(next))),
            inner.map(list -> text + laid.edge() + most(list)),
            inner.map(list -> text + laid.edge() + least(list)))
        .flatMap(Optional::stream)
        .filter(room -> room <= left(item, box))
        .findFirst()
        .orElse(text);
  }

  private static List<Element> items(Element list) {
    return Elements.named(list, "li").stream()
        .filter(item -> item.getParentNode().isSameNode(list))
        .toList();
  }

  /**
   * The first lines of a block; all, if there are too few for two pages. The PDF library moves the
   * whole of what it could divide in one place alone.
   */
  private static int lines(Box block) {
    List<LineBox> lines = new ArrayList<>();
    addLines(block, lines);
    int kept = lines.size() <= 2 * LINES ? lines.size() : LINES;
    return lines.subList(0, kept).stream().mapToInt(LineBox::getHeight).sum();
  }

  private static void addLines(Box box, List<LineBox> lines) {
    for (Box child : box.getChildren()) {
      if (child instanceof LineBox line) {
        lines.add(line);
      } else if (!isApart(child)) {
        addLines(child, lines);
      }
    }
  }

  /** Whether a block within another asks for room of its own. */
  private static boolean isApart(Box box) {
    return box.getElement() != null
        && (LISTS.contains(box.getElement().getTagName()) || Leading.isFrame(box.getElement()));
  }
}
