package org.clausebook.stage.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.model.text.PrintedText.Word;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.docx.DocxCounters;
import org.clausebook.stage.source.docx.DocxRelations;
import org.clausebook.stage.source.docx.DocxStyles;

/** Gathers the words of paragraphs and tables of Word, with the numbers that Word gives them. */
final class DocxText {
  /** Elements whose text is no word, or is there once more. */
  private static final Set<String> SILENT = Set.of(
      "w:delText",
      "w:delInstrText",
      "w:pPr",
      "w:rPr",
      "w:tblPr",
      "w:sdtPr",
      "w:sectPr",
      "mc:Fallback",
      // What a tracked change takes away.
      "w:del",
      "w:moveFrom");

  private static final Set<String> SPACES = Set.of("w:tab", "w:ptab", "w:br", "w:cr");
  private static final Set<String> SIGNS =
      Set.of("w:object", "w:control", "w:altChunk", "w:pict", "w:sym", "w:bdo", "m:oMath");

  private final DocxHiding hiding;
  private final DocxCounters counters;

  /** Of the part that is read. */
  private final DocxRelations links;

  private final DocxPageNumbers pages = new DocxPageNumbers();
  private final List<String> notes = new ArrayList<>();
  private WordCollector words = new WordCollector();
  private XmlNode paragraph = XmlNode.none();
  private String hidden = "";
  private boolean isCapital;

  /** The number of the note that is read. */
  private int note;

  DocxText(DocxStyles styles, DocxCounters counters, DocxRelations links) {
    this.hiding = new DocxHiding(styles);
    this.counters = counters;
    this.links = links;
  }

  /** The words of what is next in the order of the file. */
  List<Word> words(XmlNode node) {
    read(node);
    List<Word> found = words.words();
    words = new WordCollector();
    return found;
  }

  /** The words of a note, of which this is the number. */
  List<Word> note(XmlNode node, int number) {
    note = number;
    return words(node);
  }

  /** The ids of the notes that have been referred to, in this order. */
  List<String> notes() {
    return notes;
  }

  private void read(XmlNode node) {
    if (SILENT.contains(node.name()) || node.name().isEmpty() || pages.isRead(node)) {
      return;
    }
    switch (node.name()) {
      case "w:p" -> paragraph(node);
      case "w:r" -> run(node);
      case "w:hyperlink" -> link(node);
      case "w:t" ->
        words.add(isCapital ? node.text().toUpperCase(Locale.ROOT) : node.text(), hidden);
      case "w:noBreakHyphen" -> words.add("\u2011", hidden);
      case "w:footnoteReference" -> reference(node);
      case "w:footnoteRef" -> words.add(String.valueOf(note), hidden);
      case "wp:docPr" -> picture(node);
      default -> other(node);
    }
  }

  private void other(XmlNode node) {
    if (SPACES.contains(node.name())) {
      words.add(" ", hidden);
    } else if (SIGNS.contains(node.name())) {
      words.addSign("[" + node.name().substring(node.name().indexOf(':') + 1) + "]", hidden);
    }
    children(node);
  }

  private void children(XmlNode node) {
    node.children().forEach(this::read);
  }

  private void paragraph(XmlNode node) {
    XmlNode outer = paragraph;
    words.end();
    paragraph = node.child("w:pPr");
    counters
        .count(paragraph)
        .filter(number -> !number.isBullet())
        .map(DocxCounters.Numbered::label)
        .ifPresent(label -> words.add(label + " ", hiding.of(paragraph, XmlNode.none())));
    children(node);
    words.end();
    paragraph = outer;
  }

  private void run(XmlNode node) {
    String outer = hidden;
    hidden = hiding.of(paragraph, node.child("w:rPr"));
    isCapital = hiding.isOn("w:caps", paragraph, node.child("w:rPr"));
    children(node);
    hidden = outer;
    isCapital = false;
  }

  private void link(XmlNode node) {
    links
        .find(node.get("r:id"))
        .map(relation -> relation.target().replaceFirst("/$", ""))
        .ifPresent(target -> words.addSign("<" + target + ">", hidden));
    children(node);
  }

  /** A note whose mark is typed has it in the same run. */
  private void reference(XmlNode node) {
    notes.add(node.get("w:id"));
    if (node.get("w:customMarkFollows").isEmpty()) {
      words.add(String.valueOf(notes.size()), hidden);
    }
  }

  private void picture(XmlNode node) {
    words.addSign("[picture: " + node.get("descr") + "]", hidden);
  }
}
