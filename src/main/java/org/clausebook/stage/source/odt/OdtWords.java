package org.clausebook.stage.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.MarkedWords.Marks;
import org.clausebook.stage.source.block.SourceRemark;

/** Reads the words of paragraphs, and what is beside them. */
final class OdtWords {
  private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]+");
  private static final int MOST_BLANKS = 1_000;

  private final OdtStyles styles;
  private final BlockList list;
  private final List<XmlNode> notes = new ArrayList<>();
  private List<String> anchors = new ArrayList<>();
  private List<XmlNode> beside = new ArrayList<>();
  private String style = "";
  private String place = "";

  OdtWords(OdtStyles styles, BlockList list) {
    this.styles = styles;
    this.list = list;
  }

  MarkedWords read(XmlNode paragraph, String at) {
    place = at;
    style = paragraph.get("text:style-name");
    anchors = new ArrayList<>();
    beside = new ArrayList<>();
    var words = new MarkedWords();
    readAll(paragraph, Marks.NONE, words);
    return words;
  }

  /** Names of places in what was read last. */
  List<String> anchors() {
    return anchors;
  }

  /** Frames and comments in what was read last. */
  List<XmlNode> beside() {
    return beside;
  }

  /** All notes that were referred to, in order. */
  List<XmlNode> notes() {
    return notes;
  }

  private void readAll(XmlNode node, Marks marks, MarkedWords words) {
    node.children().forEach(child -> read(child, marks, words));
  }

  private void read(XmlNode node, Marks marks, MarkedWords words) {
    switch (node.name()) {
      case "" -> text(node.text(), marks, words);
      case "text:s" ->
        words.add(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, node.number("text:c", 1)))), marks);
      case "text:tab" -> words.add("\t", marks);
      case "text:line-break" -> words.addBreak();
      case "text:span" -> span(node, marks, words);
      case "text:a" -> readAll(node, led(marks, node.get("xlink:href")), words);
      case "text:bookmark-ref", "text:reference-ref" ->
        readAll(node, led(marks, "#" + node.get("text:ref-name")), words);
      case "text:bookmark", "text:bookmark-start", "text:reference-mark-start" ->
        anchors.add(node.get("text:name"));
      case "text:note" -> {
        notes.add(node);
        words.addNote(String.valueOf(notes.size()));
      }
      case "office:annotation", "draw:frame", "draw:custom-shape" -> beside.add(node);
      case "text:number", "text:soft-page-break", "office:annotation-end" -> {
        // What programs count for themselves.
      }
      default -> readAll(node, marks, words);
    }
  }

  private static void text(String text, Marks marks, MarkedWords words) {
    String plain = text.replace("\u00AD", "").replace('\u2011', '-');
    words.add(WHITE.matcher(plain).replaceAll(" "), marks);
  }

  private void span(XmlNode span, Marks marks, MarkedWords words) {
    String own = span.get("text:style-name");
    if (styles.has("text", own, "text:display", "none")) {
      list.remark(place, SourceRemark.Kind.HIDDEN, "these words are hidden: '" + span.text() + "'");
      return;
    }
    boolean isStrong = styles.has("text", own, "fo:font-weight", "bold")
        && !styles.has("paragraph", style, "fo:font-weight", "bold");
    boolean isEmphasis = styles.has("text", own, "fo:font-style", "italic")
        && !styles.has("paragraph", style, "fo:font-style", "italic");
    readAll(
        span,
        new Marks(marks.isStrong() || isStrong, marks.isEmphasis() || isEmphasis, marks.address()),
        words);
  }

  private static Marks led(Marks marks, String address) {
    return new Marks(marks.isStrong(), marks.isEmphasis(), address);
  }
}
