package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.markdown.Line.Kind;

/**
 * Fills pages with headings, paragraphs, lists and tables, as the style sheet for paper sets them.
 *
 * @param width of the column, in points
 */
public record TextMeasure(PageMeasure pages, double width) {
  private static final double MILLIMETRE = 72 / 25.4;

  /** Two millimetres less than the text of a page has, for the lines that its end leaves empty. */
  private static final double PAGE = 237 * MILLIMETRE;

  private static final double WIDTH = 134 * MILLIMETRE;
  private static final double SIZE = 12;
  private static final double LINE = 16.8;
  private static final double SPACE = 8.5;
  private static final double ITEM_SPACE = 4;
  private static final double SECTION_SPACE = 14.2;
  private static final double CAPTION = 21;

  /** How far the words of an item are from its label's edge, and those of a quotation. */
  private static final double INSET = 22.7;

  /** Columns in a text by which an item within another is indented, at least. */
  private static final int INDENT = 2;

  private static final double TITLE = 26;
  private static final double TITLE_SPACE = 20;

  /** Sizes of headings from the first rank under the title. */
  private static final List<Double> RANKS = List.of(15.0, 13.0, 12.0);

  private static final double HEADING_LEADING = 1.3;
  private static final double HEADING_SPACE = 3.5;

  /** Pages of A4 on which nothing is. */
  public static TextMeasure onPaper() {
    return new TextMeasure(new PageMeasure(PAGE), WIDTH);
  }

  /** A heading, which is on the page of what follows it. */
  public void heading(String words, int level) {
    double size = RANKS.get(Math.min(level, RANKS.size()) - 1);
    pages.together(height(words, size), 3 * LINE);
  }

  private double height(String words, double size) {
    return LineMeasure.lines(words, size, width) * size * HEADING_LEADING + HEADING_SPACE;
  }

  /** The text of a clause, with the space after it. */
  public void body(String markdown) {
    var text = MarkdownText.of(markdown);
    var rows = new ArrayList<List<String>>();
    for (List<Line> block : text.blocks()) {
      Line first = block.get(0);
      if (first.kind() == Kind.ROW) {
        rows.add(text.cells(first).stream()
            .map(cell -> text.part(cell.from(), cell.to()))
            .toList());
      } else if (first.kind() != Kind.DELIMITER) {
        table(rows);
        rows.clear();
        add(first, block.stream().map(text::words).collect(Collectors.joining(" ")));
      }
    }
    table(rows);
    pages.flow(SECTION_SPACE - SPACE);
  }

  private void add(Line first, String words) {
    int depth =
        (first.isItem() ? 1 : 0) + (first.indent() + INDENT) / (2 * INDENT) + first.quotes();
    double inner = width - INSET * depth;
    switch (first.kind()) {
      case BLANK, REFERENCE, UNDERLINE, FENCE, FENCE_END -> {}
      case CAPTION -> pages.together(CAPTION, CAPTION);
      case ITEM -> paragraph(words, inner, ITEM_SPACE);
      case DEFINITION -> paragraph(words, width - INSET, ITEM_SPACE);
      case TERM -> pages.together(LINE, LINE);
      case CODE, RULE -> pages.flow(LINE);
      default -> paragraph(words, inner, SPACE);
    }
  }

  private void paragraph(String words, double inner, double space) {
    pages.flow(LineMeasure.lines(words, SIZE, inner) * LINE + space);
  }

  /** A title. */
  public void title(String words) {
    pages.flow(LineMeasure.lines(words, TITLE, width) * TITLE + TITLE_SPACE);
  }

  /**
   * The rows of document control.
   *
   * @param values of each row, a line or more each
   */
  public void control(List<List<String>> values) {
    TableMeasure.ofControl(values, width).addTo(pages);
  }

  /** Rows of a table, the head first. */
  public void table(List<List<String>> rows) {
    if (!rows.isEmpty()) {
      TableMeasure.of(rows, width).addTo(pages);
    }
  }

  /** Lines of their own, each a paragraph. */
  public void paragraphs(List<String> lines) {
    lines.forEach(line -> paragraph(line, width, SPACE));
  }
}
