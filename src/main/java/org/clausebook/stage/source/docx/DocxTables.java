package org.clausebook.stage.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.SourceRemark.Kind;
import org.clausebook.stage.source.docx.DocxCounters.Numbered;

/** Reads tables into rows of cells, each as many as the widest. */
final class DocxTables {
  /** A number of columns; Word has 63. */
  private static final int MOST_COLUMNS = 100;

  private final DocxContext context;
  private final DocxWords runs;
  private final List<String> anchors = new ArrayList<>();
  private final List<DocxWords.Found> beside = new ArrayList<>();
  private String place = "";

  DocxTables(DocxContext context, DocxRelations relations) {
    this.context = context;
    this.runs = new DocxWords(context, relations);
  }

  /** The cell of a table that has one only: it is a frame around paragraphs. */
  Optional<XmlNode> onlyCell(XmlNode table) {
    List<XmlNode> cells = inside(table, "w:tr").stream()
        .flatMap(row -> inside(row, "w:tc").stream())
        .toList();
    return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  /** The rows of a table. */
  List<List<String>> read(XmlNode table, String at) {
    place = at;
    anchors.clear();
    beside.clear();
    var rows = new ArrayList<List<String>>();
    for (XmlNode row : inside(table, "w:tr")) {
      if (context.changes().isKeptBy(row.child("w:trPr"))) {
        rows.add(row(row));
      }
    }
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> {
      while (row.size() < widest) {
        row.add("");
      }
    });
    return rows;
  }

  /** Rows or cells, those within content controls too. */
  private List<XmlNode> inside(XmlNode node, String named) {
    var found = new ArrayList<XmlNode>();
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "w:sdt" -> {
          anchors.add(child.child("w:sdtPr").child("w:tag").get("w:val"));
          found.addAll(inside(child.child("w:sdtContent"), named));
        }
        case "w:customXml", "w:ins", "w:moveTo", "w:del", "w:moveFrom" ->
          found.addAll(inside(child, named));
        default -> {
          if (child.is(named)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }

  private List<String> row(XmlNode row) {
    var cells = new ArrayList<String>();
    addEmpty(row.child("w:trPr").child("w:gridBefore").number("w:val", 0), cells);
    for (XmlNode cell : inside(row, "w:tc")) {
      XmlNode properties = cell.child("w:tcPr");
      cells.add(words(cell.children()).written());
      addEmpty(properties.child("w:gridSpan").number("w:val", 1) - 1, cells);
    }
    return cells;
  }

  private static void addEmpty(int count, List<String> cells) {
    for (int i = 0; i < count && cells.size() < MOST_COLUMNS; i++) {
      cells.add("");
    }
  }

  /** The words of a cell, its paragraphs with breaks between them. */
  private MarkedWords words(List<XmlNode> blocks) {
    var words = new MarkedWords();
    for (XmlNode block : blocks) {
      switch (block.name()) {
        case "w:p" -> words.addLine(paragraph(block));
        case "w:tbl" -> {
          context
              .list()
              .remark(place, Kind.UNREAD, "a table within a table is read as lines of its cell");
          for (XmlNode row : inside(block, "w:tr")) {
            words.addLine(line(row));
          }
        }
        case "w:sdt" -> {
          anchors.add(block.child("w:sdtPr").child("w:tag").get("w:val"));
          words.addLine(words(block.child("w:sdtContent").children()));
        }
        case "w:bookmarkStart" -> anchors.add(block.get("w:name"));
        case "w:customXml" -> words.addLine(words(block.children()));
        default -> {
          // Properties and ends of ranges.
        }
      }
    }
    return words;
  }

  private MarkedWords line(XmlNode row) {
    var line = new MarkedWords();
    for (XmlNode cell : inside(row, "w:tc")) {
      if (!line.isBlank()) {
        line.add(" ", MarkedWords.Marks.NONE);
      }
      line.append(words(cell.children()));
    }
    return line;
  }

  private MarkedWords paragraph(XmlNode node) {
    XmlNode properties = context.changes().properties(node);
    DocxWords.Found found = runs.read(node, context.styles().of(properties), place);
    context.changes().isKeptBy(node.child("w:pPr").child("w:rPr"));
    String label = context.numbering().count(properties).map(Numbered::label).orElse("");
    anchors.addAll(found.anchors);
    beside.add(found);
    if (label.isEmpty() || found.words.isBlank()) {
      return found.words;
    }
    var labelled = new MarkedWords();
    labelled.add(label + " ", MarkedWords.Marks.NONE);
    labelled.append(found.words);
    return labelled;
  }

  /** Names of places in the table that was read last. */
  List<String> anchors() {
    return anchors.stream().filter(name -> !name.isBlank()).toList();
  }

  /** What is beside words in the table that was read last. */
  List<DocxWords.Found> beside() {
    return List.copyOf(beside);
  }

  /** The words of some paragraphs on one line. */
  String written(List<XmlNode> blocks) {
    return words(blocks).written();
  }

  /** The plain words of some paragraphs. */
  String text(List<XmlNode> blocks) {
    return words(blocks).text().strip();
  }
}
