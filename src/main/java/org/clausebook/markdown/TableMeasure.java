package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of a table in print: their columns share the width by what they hold, as they do on the
 * page, in smaller type where the longest words need it, and then across a page that is turned.
 *
 * @param heights of the rows, the head first, in points
 */
record TableMeasure(List<Double> heights, boolean isTurned) {
  /** Type, with the space that its columns have between them; in points. */
  private record Type(double size, double gap) {}

  private static final Type USUAL = new Type(12, 11.3);
  private static final Type SMALLEST = new Type(10, 5.7);
  private static final List<Type> TYPES = List.of(USUAL, new Type(11, 8.5), SMALLEST);

  private static final double LEADING = 1.35;
  private static final double PADDING = 9.1;
  private static final double SPACE = 14.2;

  /** Of its heading and caption, which are on the same page. */
  private static final double LEAD = 45;

  /** The column of the labels in document control, and the lines and edges of its rows. */
  private static final double LABELS = 139;

  private static final double CONTROL_LINE = 15.6;
  private static final double CONTROL_PADDING = 5.4;

  /** The width of a page that is turned. */
  private static final double TURNED = 700;

  TableMeasure {
    heights = List.copyOf(heights);
  }

  /** A table of such cells, row by row, in a column of this width. */
  static TableMeasure of(List<List<String>> cells, double width) {
    List<List<String>> rows = spanned(cells);
    return type(rows, width)
        .map(type -> new TableMeasure(heights(rows, type, width), false))
        .orElseGet(() ->
            new TableMeasure(heights(rows, type(rows, TURNED).orElse(SMALLEST), TURNED), true));
  }

  /** The rows, with one cell in those that are headings of others: it is as wide as the table. */
  private static List<List<String>> spanned(List<List<String>> rows) {
    Set<Integer> headings = GroupRows.in(rows.subList(1, rows.size()));
    return IntStream.range(0, rows.size())
        .mapToObj(i -> headings.contains(i - 1) ? rows.get(i).subList(0, 1) : rows.get(i))
        .toList();
  }

  private static boolean isSpanned(List<String> row, double... columns) {
    return row.size() == 1 && columns.length > 1;
  }

  /** The largest type in which the longest words have room. */
  private static Optional<Type> type(List<List<String>> rows, double width) {
    return TYPES.stream()
        .filter(type -> Arrays.stream(columns(rows, type, true)).sum() <= width)
        .findFirst();
  }

  /**
   * The rows of document control.
   *
   * @param values of each row, a line or more each
   */
  static TableMeasure ofControl(List<List<String>> values, double width) {
    return new TableMeasure(
        values.stream()
            .map(row -> row.stream()
                        .mapToInt(value -> LineMeasure.lines(value, USUAL.size(), width - LABELS))
                        .sum()
                    * CONTROL_LINE
                + CONTROL_PADDING)
            .toList(),
        false);
  }

  private static List<Double> heights(List<List<String>> rows, Type type, double width) {
    double[] columns = shared(columns(rows, type, true), columns(rows, type, false), width);
    var heights = new ArrayList<Double>();
    for (List<String> row : rows) {
      int lines = IntStream.range(0, row.size())
          .map(i -> LineMeasure.lines(
              row.get(i), type.size(), (isSpanned(row, columns) ? width : columns[i]) - type.gap()))
          .max()
          .orElse(1);
      heights.add(lines * type.size() * LEADING + PADDING);
    }
    return heights;
  }

  /** What each column needs: its longest word, or its longest cell in one line. */
  private static double[] columns(List<List<String>> rows, Type type, boolean isLeast) {
    double[] widths = new double[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() && !isSpanned(row, widths); i++) {
        String cell = row.get(i);
        double needed =
            isLeast ? LineMeasure.longest(cell, type.size()) : LineMeasure.whole(cell, type.size());
        widths[i] = Math.max(widths[i], needed + type.gap());
      }
    }
    return widths;
  }

  /** Each column has what it needs at least, and its part of the rest. */
  private static double[] shared(double[] least, double[] most, double width) {
    double needed = Arrays.stream(least).sum();
    double wanted = Arrays.stream(most).sum();
    double rest = width - needed;
    double part = wanted <= width ? 1 : Math.max(0, rest) / Math.max(1, wanted - needed);
    double scale = wanted <= width ? width / wanted : 1;
    return IntStream.range(0, least.length)
        .mapToDouble(i -> scale * (least[i] + part * (most[i] - least[i])))
        .toArray();
  }

  /** Puts the rows on pages: all on one, if a page has room for them. */
  void addTo(PageMeasure pages) {
    if (isTurned) {
      pages.turned(heights);
      return;
    }
    double height = heights.stream().mapToDouble(Double::doubleValue).sum();
    if (height + LEAD <= pages.height() && height > pages.left()) {
      pages.turn();
    }
    pages.rows(heights);
    pages.flow(SPACE);
  }
}
