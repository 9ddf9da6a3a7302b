package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * How much of a page a table needs: it is not torn if a page has room for it.
 *
 * @param laid the pages that it rests on
 */
record TableRooms(LaidPages laid) {
  /**
   * The whole of a table, or its head and first row, with the row that it heads, if a page has no
   * room for the whole; nor if it has none for the few words with which the clause begins a page, which would stand alone on it.
   */
  int of(Element frame, BlockBox box) {
    int whole = laid.height(Elements.named(frame, "caption", "tr")) + laid.edge();
    int most = laid.height(box) - laid.height(Leading.leadUp(frame));
    int clause = laid.height(Elements.before(frame));
    int few = laid.gap(box);
    boolean leavesFewWords =
        clause < few && filled(frame) < few && clause + whole > laid.height(box);
    if (whole <= most && !leavesFewWords) {
      return whole;
    }
    var begun = new ArrayList<>(Elements.named(frame, "caption"));
    Elements.named(frame, "thead").forEach(head -> begun.addAll(Elements.named(head, "tr")));
    Elements.named(frame, "tbody").stream()
        .flatMap(body -> Elements.named(body, "tr").stream())
        .limit(1)
        .flatMap(row -> withNext(row).stream())
        .forEach(begun::add);
    return Math.min(laid.height(begun) + laid.edge(), most);
  }

  /** What a row needs that is the heading of others: room for the first of these too. */
  int ofRow(Element row, BlockBox box) {
    List<Element> rows = withNext(row);
    return rows.size() > 1 ? Math.min(laid.height(rows), laid.height(box)) : 0;
  }

  private static List<Element> withNext(Element row) {
    boolean isOfGroup = Elements.first(row)
        .filter(cell -> cell.getAttribute("scope").equals("rowgroup"))
        .isPresent();
    return Stream.concat(Stream.of(row), isOfGroup ? Elements.next(row).stream() : Stream.empty())
        .toList();
  }

  /** How much of its page is full above a table and what leads to it; 0 if nothing is. */
  private int filled(Element frame) {
    return Elements.before(frame).stream()
        .dropWhile(Leading::leadsOn)
        .findFirst()
        .flatMap(laid::block)
        .map(box -> box.getAbsY() + box.getHeight())
        .map(bottom -> bottom - laid.page(bottom).getTop())
        .orElse(0);
  }
}
