package org.clausebook.cli.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints rows of cells in columns. */
public final class Table {
  private static final String GAP = "  ";

  private Table() {}

  public static void print(Console console, List<String> headings, List<List<String>> rows) {
    List<List<String>> all = Stream.concat(Stream.of(headings), rows.stream()).toList();
    int[] widths = IntStream.range(0, headings.size())
        .map(column ->
            all.stream().mapToInt(row -> length(row.get(column))).max().orElse(0))
        .toArray();
    for (List<String> row : all) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - length(cell))).append(GAP);
      }
      console.out().println(line.toString().stripTrailing());
    }
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
