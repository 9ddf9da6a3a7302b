package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns a table of a page into one of Word. */
final class DocxTable {
  /** Writes the words of a caption or a cell as paragraphs. */
  @FunctionalInterface
  interface Paragraphs {
    void write(List<Node> words, DocxPlace place);
  }

  private static final Pattern LINES = Pattern.compile("\\blines-(\\d+)\\b");

  /** The height of a line to write on, in twentieths of a point: 8 mm. */
  private static final int LINE = 454;

  /** The height of a row in a form that does not say how many lines it has: 12 mm. */
  private static final int ROW = 680;

  private final Element table;
  private final boolean isForm;
  private final DocxPlace place;
  private final DocxColumns columns;
  private final Paragraphs paragraphs;
  private final DocxXml xml;

  private DocxTable(
      Element table, DocxPlace place, DocxColumns columns, Paragraphs paragraphs, DocxXml xml) {
    this.table = table;
    this.isForm = isForm(table);
    this.place = place;
    this.columns = columns;
    this.paragraphs = paragraphs;
    this.xml = xml;
  }

  static void write(
      Element table, DocxPlace place, DocxColumns columns, Paragraphs paragraphs, DocxXml xml) {
    new DocxTable(table, place, columns, paragraphs, xml).write();
  }

  /**
   * A table of one row, in which texts are beside each other.
   *
   * @param writing writes each as paragraphs
   */
  static void writeFacing(List<Element> texts, Consumer<Element> writing, DocxXml xml) {
    int share = DocxColumns.WHOLE / texts.size();
    xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "FacingTable");
    xml.empty("w:tblW", "w:w", String.valueOf(DocxColumns.WHOLE), "w:type", "pct");
    xml.empty("w:tblLayout", "w:type", "fixed").end().start("w:tblGrid");
    texts.forEach(
        text -> xml.empty("w:gridCol", "w:w", String.valueOf(DocxColumns.UPRIGHT.twips(share))));
    xml.end().start("w:tr");
    texts.forEach(text -> {
      xml.start("w:tc").start("w:tcPr");
      xml.empty("w:tcW", "w:w", String.valueOf(share), "w:type", "pct").end();
      writing.accept(text);
      xml.end();
    });
    xml.end().end();
  }

  private void write() {
    Optional<Element> caption = named(table, "caption").stream().findFirst();
    caption.ifPresent(words -> paragraphs.write(
        DocxElements.nodes(words), new DocxPlace(0, 0, Optional.of("Caption"), place.format())));
    List<Element> rows = named(table, "tr");
    List<Integer> widths = columns.widths(rows);
    boolean isGrid = isForm && rows.stream().allMatch(row -> isOfOneKind(row));
    boolean hasHead = !named(table, "thead").isEmpty();
    xml.start("w:tbl").start("w:tblPr");
    xml.empty("w:tblStyle", "w:val", isGrid ? "FormTable" : "PolicyTable");
    xml.empty("w:tblW", "w:w", String.valueOf(DocxColumns.WHOLE), "w:type", "pct");
    xml.empty(
        "w:tblLook",
        "w:val",
        hasHead ? "04A0" : "0480",
        "w:firstRow",
        hasHead ? "1" : "0",
        "w:lastRow",
        "0",
        "w:firstColumn",
        "1",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "0",
        "w:noVBand",
        "1");
    caption.ifPresent(
        words -> xml.empty("w:tblCaption", "w:val", words.getTextContent().strip()));
    xml.end().start("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(columns.twips(width))));
    xml.end();
    rows.forEach(row -> row(row, widths));
    xml.end();
  }

  private static List<Element> named(Element parent, String name) {
    return DocxElements.within(parent)
        .filter(element -> element.getTagName().equals(name))
        .toList();
  }

  private void row(Element row, List<Integer> widths) {
    boolean isHead =
        row.getParentNode() instanceof Element part && part.getTagName().equals("thead");
    List<Element> cells = DocxElements.elements(row);
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
    int height = isHead ? 0 : cells.stream().mapToInt(this::height).max().orElse(0);
    if (height > 0) {
      xml.empty("w:trHeight", "w:val", String.valueOf(height), "w:hRule", "atLeast");
    }
    if (isHead) {
      xml.empty("w:tblHeader");
    }
    xml.end();
    if (cells.get(0).getAttribute("scope").equals("rowgroup")) {
      groupHeading(cells.get(0), widths.size());
      xml.end();
      return;
    }
    for (int i = 0; i < widths.size(); i++) {
      Optional<Element> cell = i < cells.size() ? Optional.of(cells.get(i)) : Optional.empty();
      cell(cell, widths.get(i), isHead);
    }
    xml.end();
  }

  /** The one cell of a row that is the heading of those after it. */
  private void groupHeading(Element cell, int across) {
    xml.start("w:tc").start("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(DocxColumns.WHOLE), "w:type", "pct");
    xml.empty("w:gridSpan", "w:val", String.valueOf(across)).end();
    paragraphs.write(
        DocxElements.nodes(cell),
        new DocxPlace(0, 0, Optional.of("TableGroupHeading"), place.format()));
    xml.end();
  }

  private void cell(Optional<Element> cell, int width, boolean isHead) {
    xml.start("w:tc").start("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "pct");
    if (isForm && !isHead) {
      xml.empty("w:vAlign", "w:val", "bottom");
    }
    xml.end();
    String style = isHead
        ? "TableHeading"
        : cell.filter(found -> found.getTagName().equals("th")).isPresent()
            ? "TableRowHeading"
            : cell.map(DocxTable::style).orElse("TableText");
    paragraphs.write(
        cell.map(DocxElements::nodes).orElse(new ArrayList<>()),
        new DocxPlace(0, 0, Optional.of(style), place.format()));
    xml.end();
  }

  private static String style(Element cell) {
    return DocxElements.has(cell, "right")
        ? "TableNumber"
        : DocxElements.has(cell, "center") ? "TableCentred" : "TableText";
  }

  /** The room to write in, in twentieths of a point. */
  private int height(Element cell) {
    Matcher lines = LINES.matcher(cell.getAttribute("class"));
    return lines.find() ? Integer.parseInt(lines.group(1)) * LINE : isForm ? ROW : 0;
  }

  /** Whether the cells of a row are all heads, or none is. */
  private static boolean isOfOneKind(Element row) {
    return DocxElements.elements(row).stream()
            .map(Element::getTagName)
            .distinct()
            .count()
        == 1;
  }

  /** Whether all cells but heads are left to be written in. */
  private static boolean isForm(Element table) {
    List<Element> cells = named(table, "td");
    return !cells.isEmpty() && cells.stream().allMatch(DocxElements::isEmpty);
  }
}
