package org.clausebook.stage.source.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.ItemLevels;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TypedLabel;
import org.clausebook.stage.source.block.UnreadableFile;

/** Reads paragraphs, lists and tables into blocks, in the order of the file. */
final class OdtBlocks {
  private static final int MOST_COLUMNS = 100;

  private final OdtStyles styles;
  private final OdtLists lists;
  private final OdtWords words;
  private final BlockList list;
  private final ItemLevels levels = new ItemLevels();
  private final Set<SourceBlock> likeHeadings = new LinkedHashSet<>();
  private String label = "";
  private boolean isItem;
  private int level;
  private boolean isContents;
  private int paragraphs;
  private int tables;
  private int changes;

  OdtBlocks(OdtStyles styles, BlockList list) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.words = new OdtWords(styles, list);
    this.list = list;
  }

  /** Those paragraphs that look like headings. */
  Set<SourceBlock> likeHeadings() {
    return likeHeadings;
  }

  /** How many tracked changes were met. */
  int changes() {
    return changes;
  }

  void read(XmlNode node) throws UnreadableFile {
    switch (node.name()) {
      case "text:p", "text:h" -> paragraph(node);
      case "text:list" -> {
        lists.begin(node);
        items(node, node.get("text:style-name"), 1);
      }
      case "table:table" -> table(node);
      case "text:table-of-content", "text:illustration-index", "text:alphabetical-index" -> {
        isContents = true;
        readAll(node.child("text:index-body"));
        isContents = false;
      }
      case "text:tracked-changes" ->
        changes += (int) node.children("text:changed-region")
            .filter(region -> !region.has("text:format-change"))
            .count();
      case "draw:frame", "draw:custom-shape" -> frame(node, place());
      case "text:sequence-decls",
          "office:forms",
          "text:variable-decls",
          "text:user-field-decls" -> {
        // What fields are made from.
      }
      default -> readAll(node);
    }
  }

  private void readAll(XmlNode node) throws UnreadableFile {
    for (XmlNode child : node.children()) {
      if (!child.name().isEmpty()) {
        read(child);
      }
    }
  }

  private String place() {
    return "paragraph " + (paragraphs + 1);
  }

  private void items(XmlNode node, String style, int depth) throws UnreadableFile {
    for (XmlNode item : node.children()) {
      boolean isCounted = item.is("text:list-item");
      isItem = isCounted;
      for (XmlNode part : item.children()) {
        level = depth;
        if (part.is("text:list")) {
          String own = part.get("text:style-name");
          items(part, own.isEmpty() ? style : own, depth + 1);
        } else if (!part.name().isEmpty()) {
          label = isItem ? label(part, style, depth, item) : "";
          read(part);
          isItem = false;
        }
      }
    }
    level = 0;
    isItem = false;
    label = "";
  }

  private String label(XmlNode part, String style, int depth, XmlNode item) {
    String own = style.isEmpty() ? styles.list(part.get("text:style-name")).orElse("") : style;
    return own.isEmpty() ? "" : lists.count(own, depth, item.number("text:start-value", -1));
  }

  private void paragraph(XmlNode node) throws UnreadableFile {
    String place = place();
    MarkedWords read = words.read(node, place);
    List<String> anchors = words.anchors();
    List<XmlNode> beside = words.beside();
    if (!read.isBlank()) {
      paragraphs++;
      SourceBlock block = block(node, read, place).anchored(anchors);
      list.add(block);
      if (read.isStrong()) {
        likeHeadings.add(block);
      }
    }
    for (XmlNode frame : beside) {
      if (frame.is("office:annotation")) {
        comment(frame, place);
      } else {
        frame(frame, place);
      }
    }
  }

  private SourceBlock block(XmlNode node, MarkedWords read, String place) {
    Kind kind = isContents ? Kind.CONTENTS : styles.kind(node.get("text:style-name"));
    int outline = node.is("text:h")
        ? node.number("text:outline-level", 1)
        : styles.outlineLevel(node.get("text:style-name"));
    boolean isHeading = kind == Kind.HEADING || (kind == Kind.PARAGRAPH && outline > 0);
    int own = kind == Kind.HEADING ? 0 : outline;
    String counted = !isHeading || own == 0 || !label.isEmpty() ? label : lists.countHeading(own);
    String typed = counted.isEmpty() ? read.takeLabel(isHeading || isContents) : "";
    MarkedWords shown = isHeading ? read.plain() : read;
    SourceBlock block = SourceBlock.of(
            place,
            isHeading ? Kind.HEADING : kind,
            isHeading ? own : level,
            isContents ? shown.written().replaceAll("\\s+\\d+$", "") : shown.written())
        .labelled(counted + typed, !typed.isEmpty());
    if (block.kind() != Kind.PARAGRAPH || block.label().isEmpty()) {
      return block;
    }
    boolean isListed = !counted.isEmpty() && !TypedLabel.isOfParagraph(counted);
    return isListed ? block.as(Kind.ITEM, level) : levels.placed(block, 0);
  }

  private void comment(XmlNode comment, String place) throws UnreadableFile {
    String said = new OdtBlocks(styles, list).lines(comment, place).written();
    String author = comment.child("dc:creator").text().strip();
    list.add(SourceBlock.of(place, Kind.COMMENT, 0, said));
    list.remark(
        place,
        SourceRemark.Kind.COMMENT,
        (author.isEmpty() ? "somebody" : "'" + author + "'") + " commented: '" + said + "'");
  }

  private void frame(XmlNode frame, String place) throws UnreadableFile {
    for (XmlNode part : frame.children()) {
      if (part.is("draw:text-box") || part.is("text:p")) {
        read(part);
      } else if (part.is("draw:image")) {
        var shown = new MarkedWords();
        String title = frame.child("svg:desc").text();
        shown.add(
            title.isEmpty() ? frame.child("svg:title").text() : title, MarkedWords.Marks.NONE);
        list.add(SourceBlock.of(place, Kind.PICTURE, 0, shown.written()));
      }
    }
  }

  /** The words of some paragraphs and lists with breaks between them. */
  private MarkedWords lines(XmlNode node, String place) {
    var all = new MarkedWords();
    for (XmlNode part : node.children()) {
      if (part.is("text:p") || part.is("text:h")) {
        all.addLine(words.read(part, place));
      } else if (!part.is("dc:creator")
          && !part.is("dc:date")
          && !part.name().startsWith("meta:")) {
        all.addLine(lines(part, place));
      }
    }
    return all;
  }

  private void table(XmlNode table) throws UnreadableFile {
    tables++;
    String place = "table " + tables;
    var rows = new ArrayList<List<String>>();
    addRows(table, place, rows);
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> {
      while (row.size() < widest) {
        row.add("");
      }
    });
    if (!rows.isEmpty()) {
      list.add(SourceBlock.table(place, rows));
    }
  }

  private void addRows(XmlNode node, String place, List<List<String>> rows) {
    for (XmlNode part : node.children()) {
      switch (part.name()) {
        case "table:table-row" -> rows.add(row(part, place));
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
          addRows(part, place, rows);
        default -> {
          // Columns and their looks.
        }
      }
    }
  }

  private List<String> row(XmlNode row, String place) {
    var cells = new ArrayList<String>();
    for (XmlNode cell : row.children()) {
      int times = Math.max(1, cell.number("table:number-columns-repeated", 1));
      String text = cell.is("table:table-cell") ? lines(cell, place).written() : "";
      for (int i = 0; i < times && cells.size() < MOST_COLUMNS; i++) {
        cells.add(text);
      }
    }
    return cells;
  }

  /** The words of the notes that were referred to. */
  List<SourceBlock> notes() {
    var notes = new ArrayList<SourceBlock>();
    for (int i = 0; i < words.notes().size(); i++) {
      String number = String.valueOf(i + 1);
      XmlNode body = words.notes().get(i).child("text:note-body");
      notes.add(SourceBlock.of(
              "note " + number, Kind.NOTE, 0, lines(body, "note " + number).written())
          .labelled(number, false));
    }
    return notes;
  }

  /** The words of the heads or feet of pages. */
  String running(XmlNode node) {
    return lines(node, "edge of the pages").written();
  }
}
