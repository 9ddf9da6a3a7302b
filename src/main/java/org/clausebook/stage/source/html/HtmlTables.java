package org.clausebook.stage.source.html;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.MarkedWords.Marks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads tables into rows of cells, each as many as the widest. */
final class HtmlTables {
  private static final int MOST_COLUMNS = 100;
  private final HtmlShape shape;
  private final HtmlWords words;

  HtmlTables(HtmlShape shape, HtmlWords words) {
    this.shape = shape;
    this.words = words;
  }

  /** The cells of a table that are its own. */
  static List<Element> cells(Element table) {
    return table.select("td, th").stream()
        .filter(cell -> table.equals(cell.closest("table")))
        .toList();
  }

  /** The rows of a table. */
  List<List<String>> read(Element table, String place) {
    var rows = new ArrayList<List<String>>();
    var below = new ArrayList<Integer>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.add(row(row, below, place));
      }
    }
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> {
      while (row.size() < widest) {
        row.add("");
      }
    });
    rows.removeIf(row -> row.stream().allMatch(String::isBlank));
    return rows;
  }

  /**
   * The cells of a row.
   *
   * @param below for each column how many rows the cell above it still takes
   */
  private List<String> row(Element row, List<Integer> below, String place) {
    var cells = new ArrayList<String>();
    for (Element cell : row.children()) {
      skipTaken(cells, below);
      int across = span(cell, "colspan");
      for (int i = 0; i < across && cells.size() < MOST_COLUMNS; i++) {
        take(below, cells.size(), span(cell, "rowspan") - 1);
        cells.add(i == 0 ? words(cell, place) : "");
      }
    }
    skipTaken(cells, below);
    return cells;
  }

  private static void take(List<Integer> below, int column, int rows) {
    while (below.size() <= column) {
      below.add(0);
    }
    below.set(column, rows);
  }

  private static void skipTaken(List<String> cells, List<Integer> below) {
    while (cells.size() < below.size() && below.get(cells.size()) > 0) {
      below.set(cells.size(), below.get(cells.size()) - 1);
      cells.add("");
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  private String words(Element cell, String place) {
    var all = new MarkedWords();
    addLines(cell, all, place);
    return all.written();
  }

  private void addLines(Element cell, MarkedWords all, String place) {
    var line = new MarkedWords();
    for (Node node : cell.childNodes()) {
      if (!(node instanceof Element inner) || !shape.hasBlocks(inner)) {
        words.add(node, Marks.NONE, line, place);
      } else {
        all.addLine(line);
        line = new MarkedWords();
        if (!words.isUnread(inner, place)) {
          addLines(inner, all, place);
        }
      }
    }
    if (!line.isBlank()) {
      all.addLine(line);
    }
  }
}
