package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.markdown.Pairing;
import org.clausebook.markdown.WordPieces;

/** Compares two tables row by row, and the words of their cells. */
final class TableMerge {
  private static final double LEAST_LIKENESS = 0.4;
  private static final String ROW = "w:tr";
  private static final String CELL = "w:tc";

  private final Stamp stamp;

  TableMerge(Stamp stamp) {
    this.stamp = stamp;
  }

  /** A table that one text alone has. */
  XmlElement whole(XmlElement table, Mark mark) {
    return table.with(table.elements().stream()
        .map(part -> part.is(ROW) ? row(part, mark) : part)
        .toList());
  }

  XmlElement merge(XmlElement before, XmlElement after) {
    var parts = new ArrayList<XmlElement>();
    parts.add(properties(before, after, "w:tblPr", "w:tblPrChange"));
    parts.add(grid(before, after));
    // Heads of both come before all other rows, as Word repeats no others.
    for (boolean areHeads : List.of(true, false)) {
      addRows(rows(before, areHeads), rows(after, areHeads), parts);
    }
    return after.with(parts);
  }

  private static List<XmlElement> rows(XmlElement table, boolean areHeads) {
    return table.children(ROW).stream().filter(row -> isHead(row) == areHeads).toList();
  }

  /** What cells hold that both tables have. */
  record Cells(List<XmlElement> before, List<XmlElement> after) {}

  static Stream<Cells> cells(XmlElement before, XmlElement after) {
    return Stream.of(true, false)
        .flatMap(areHeads -> rowPairs(rows(before, areHeads), rows(after, areHeads)).stream())
        .filter(pair -> pair.before().isPresent() && pair.after().isPresent())
        .flatMap(pair -> {
          List<XmlElement> was = pair.before().get().children(CELL);
          List<XmlElement> is = pair.after().get().children(CELL);
          return IntStream.range(0, is.size())
              .mapToObj(i -> new Cells(was.get(i).elements(), is.get(i).elements()));
        });
  }

  private static List<Pairing<XmlElement>> rowPairs(
      List<XmlElement> before, List<XmlElement> after) {
    return Pairing.of(before, after, TableMerge::likeness);
  }

  private void addRows(List<XmlElement> before, List<XmlElement> after, List<XmlElement> parts) {
    rowPairs(before, after).forEach(pair -> {
      if (pair.before().isPresent() && pair.after().isPresent()) {
        parts.add(row(pair.before().get(), pair.after().get()));
      } else {
        pair.before().ifPresent(row -> parts.add(row(row, Mark.DELETED)));
        pair.after().ifPresent(row -> parts.add(row(row, Mark.INSERTED)));
      }
    });
  }

  private static double likeness(XmlElement before, XmlElement after) {
    if (before.children(CELL).size() != after.children(CELL).size()) {
      return -1;
    }
    if (text(before).equals(text(after))) {
      return 1.5;
    }
    double likeness = WordPieces.likeness(text(before), text(after));
    boolean areHeads = isHead(before) && isHead(after);
    return areHeads || likeness >= LEAST_LIKENESS ? Math.max(likeness, 0.1) : -1;
  }

  private static String text(XmlElement row) {
    return String.join(" ", row.children(CELL).stream().map(XmlElement::text).toList());
  }

  private static boolean isHead(XmlElement row) {
    return row.within("w:trPr").stream().anyMatch(sign -> sign.is("w:tblHeader"));
  }

  private XmlElement row(XmlElement row, Mark mark) {
    XmlElement properties = row.child("w:trPr").orElse(XmlElement.of("w:trPr"));
    var parts = new ArrayList<XmlElement>();
    parts.add(signed(properties, mark));
    row.without(Set.of("w:trPr")).elements().stream()
        .map(part -> part.is(CELL) ? cell(part, BlockMerge.whole(part, mark, stamp)) : part)
        .forEach(parts::add);
    return row.with(parts);
  }

  private XmlElement signed(XmlElement properties, Mark mark) {
    return properties.with(
        Stream.concat(properties.elements().stream(), stamp.signs(mark)).toList());
  }

  private static XmlElement cell(XmlElement cell, List<XmlElement> blocks) {
    return cell.with(
        Stream.concat(cell.children("w:tcPr").stream(), blocks.stream()).toList());
  }

  private XmlElement row(XmlElement before, XmlElement after) {
    var parts = new ArrayList<XmlElement>();
    parts.add(properties(before, after, "w:trPr", "w:trPrChange"));
    List<XmlElement> cells = after.children(CELL);
    for (int i = 0; i < cells.size(); i++) {
      XmlElement old = before.children(CELL).get(i);
      XmlElement cell = cells.get(i);
      XmlElement named = cell(cell, BlockMerge.within(old, cell, stamp));
      XmlElement own = properties(old, cell, "w:tcPr", "w:tcPrChange");
      parts.add(named.with(
          Stream.concat(Stream.of(own), named.without(Set.of("w:tcPr")).elements().stream())
              .toList()));
    }
    return after.with(parts);
  }

  /** The properties of the later one, with those of the earlier if they were others. */
  private XmlElement properties(XmlElement before, XmlElement after, String name, String change) {
    XmlElement was = before.child(name).orElse(XmlElement.of(name));
    XmlElement is = after.child(name).orElse(XmlElement.of(name));
    return was.equals(is) ? is : is.and(stamp.change(change, List.of(was)));
  }

  private XmlElement grid(XmlElement before, XmlElement after) {
    Optional<XmlElement> was = before.child("w:tblGrid");
    XmlElement is = after.child("w:tblGrid").orElse(XmlElement.of("w:tblGrid"));
    return was.filter(old -> !old.equals(is))
        .map(old -> is.and(XmlElement.of("w:tblGridChange", old).with("w:id", "")))
        .orElse(is);
  }
}
