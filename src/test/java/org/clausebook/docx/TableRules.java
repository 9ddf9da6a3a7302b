package org.clausebook.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Tables: their grid, and cells that fill it. */
final class TableRules {
  private final DocxParts parts;
  private final Faults faults = new Faults();

  TableRules(DocxParts parts) {
    this.parts = parts;
  }

  List<String> faults() {
    parts.stories().forEach((part, story) -> {
      Elements.all(story, "tbl").forEach(table -> table(part, table));
      Elements.all(story, "tc")
          .filter(cell -> Elements.children(cell)
              .reduce((first, second) -> second)
              .filter(last -> last.getLocalName().equals("p"))
              .isEmpty())
          .forEach(cell -> faults.add(part, "a cell does not end with a paragraph"));
    });
    return faults.all();
  }

  private void table(String part, Element table) {
    Optional<Element> grid = Elements.at(table, "tblGrid");
    if (grid.isEmpty()) {
      faults.add(part, "a table has no 'tblGrid'");
      return;
    }
    long columns = Elements.children(grid.get(), "gridCol").count();
    List<Element> rows = Elements.children(table, "tr").toList();
    if (rows.isEmpty()) {
      faults.add(part, "a table has no row");
    }
    Map<Integer, Integer> merged = new LinkedHashMap<>();
    boolean isBody = false;
    for (int i = 0; i < rows.size(); i++) {
      Element row = rows.get(i);
      int width = cells(part, row, i + 1, merged);
      if (width != columns) {
        faults.add(part, "row " + (i + 1) + " has " + width + " columns, its table " + columns);
      }
      boolean isHead = Elements.at(row, "trPr", "tblHeader").isPresent();
      if (isHead && isBody) {
        faults.add(part, "row " + (i + 1) + " is a head below other rows");
      }
      isBody |= !isHead;
    }
  }

  /** Takes note of which columns a cell is open in for those below; answers how many there are. */
  private int cells(String part, Element row, int number, Map<Integer, Integer> merged) {
    int column = gap(row, "gridBefore");
    Map<Integer, Integer> open = new LinkedHashMap<>();
    for (Element cell : Elements.children(row, "tc").toList()) {
      int span = Elements.at(cell, "tcPr", "gridSpan")
          .map(one -> Integer.parseInt(Elements.value(one)))
          .orElse(1);
      Optional<Element> merge = Elements.at(cell, "tcPr", "vMerge");
      if (merge.isPresent()) {
        boolean isStart = Elements.value(merge.get()).equals("restart");
        if (!isStart && merged.getOrDefault(column, 0) != span) {
          faults.add(part, "in row " + number + " a cell continues none above");
        }
        open.put(column, span);
      }
      column += span;
    }
    merged.clear();
    merged.putAll(open);
    return column + gap(row, "gridAfter");
  }

  private static int gap(Element row, String name) {
    return Elements.at(row, "trPr", name)
        .map(one -> Integer.parseInt(Elements.value(one)))
        .orElse(0);
  }
}
