package org.clausebook.stage.source.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.ItemLevels;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TypedLabel;
import org.clausebook.stage.source.block.UnreadableFile;
import org.clausebook.stage.source.docx.DocxCounters.Numbered;

/** Reads paragraphs and tables into blocks, in the order of the file. */
final class DocxBlocks {
  /** The length, in signs, of what may be a heading whatever its style; councils style whole paragraphs so. */
  private static final int LONGEST_HEADING = 160;

  private static final int SENTENCE = 60;
  private static final Pattern PAGE = Pattern.compile("\\t\\s*[\\divxl]{1,5}\\s*$");
  private static final double TWENTIETHS = 20;

  private final DocxContext context;
  private final DocxRelations relations;
  private final DocxWords runs;
  private final DocxTables tables;
  private final ItemLevels levels = new ItemLevels();
  private final Set<SourceBlock> likeHeadings = new LinkedHashSet<>();

  /** What a paragraph held whose mark is no longer there: the next one begins with it. */
  private Optional<DocxWords.Found> carried = Optional.empty();

  /** Names of places that have no block yet. */
  private final List<String> anchors = new ArrayList<>();

  private int paragraphs;
  private int tableCount;
  private SourceBlock lastItem = SourceBlock.of("", Kind.OTHER, 0, "");
  private int itemIndent;

  DocxBlocks(DocxContext context, DocxRelations relations) {
    this.context = context;
    this.relations = relations;
    this.runs = new DocxWords(context, relations);
    this.tables = new DocxTables(context, relations);
  }

  /** Reads what is directly in a body, cell, note or text box. */
  void read(XmlNode node) throws UnreadableFile {
    switch (node.name()) {
      case "w:p" -> paragraph(node);
      case "w:tbl" -> table(node);
      case "w:sdt" -> {
        anchor(node.child("w:sdtPr").child("w:tag").get("w:val"));
        readAll(node.child("w:sdtContent"));
      }
      case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
        if (context.changes().isKept(node)) {
          readAll(node);
        }
      }
      case "w:bookmarkStart" -> anchor(node.get("w:name"));
      case "w:customXml", "w:smartTag", "w:sdtContent" -> readAll(node);
      case "mc:AlternateContent" -> readAll(DocxWords.chosen(node));
      case "w:altChunk", "w:subDoc" -> {
        context.list().add(SourceBlock.of(place(), Kind.OTHER, 0, ""));
        context
            .list()
            .remark(
                place(),
                SourceRemark.Kind.UNREAD,
                "another file is put in here, which was not read");
      }
      default -> {
        // Ends of ranges, marks of proofing and the properties of a section.
      }
    }
  }

  void readAll(XmlNode node) throws UnreadableFile {
    for (XmlNode child : node.children()) {
      read(child);
    }
  }

  private void anchor(String name) {
    if (!name.isBlank()) {
      anchors.add(name);
    }
  }

  private String place() {
    return "paragraph " + (paragraphs + 1);
  }

  /** Those paragraphs that look like headings and have no style of one. */
  Set<SourceBlock> likeHeadings() {
    return likeHeadings;
  }

  /** Ends the text: what is carried has no paragraph to go on in. */
  void end() throws UnreadableFile {
    if (carried.isPresent()) {
      DocxWords.Found last = carried.get();
      carried = Optional.empty();
      add(last, XmlNode.none());
    }
  }

  private void paragraph(XmlNode node) throws UnreadableFile {
    XmlNode properties = context.changes().properties(node);
    DocxWords.Found found = runs.read(node, context.styles().of(properties), place());
    carried.ifPresent(before -> prepend(before, found));
    carried = Optional.empty();
    if (context.changes().isKeptBy(node.child("w:pPr").child("w:rPr"))) {
      add(found, properties);
    } else {
      carried = Optional.of(found);
    }
  }

  private static void prepend(DocxWords.Found before, DocxWords.Found found) {
    found.words.prepend(before.words);
    found.anchors.addAll(0, before.anchors);
    found.pictures.addAll(0, before.pictures);
    found.boxes.addAll(0, before.boxes);
    found.comments.addAll(0, before.comments);
    found.hidden.insert(0, before.hidden);
  }

  private void add(DocxWords.Found found, XmlNode properties) throws UnreadableFile {
    Optional<Numbered> numbered = context.numbering().count(properties);
    String place = place();
    anchors.addAll(found.anchors);
    if (!found.words.isBlank()) {
      paragraphs++;
      SourceBlock block = block(found, properties, numbered, place).anchored(anchors);
      anchors.clear();
      context.list().add(block);
      if (block.kind() == Kind.ITEM || found.words.isStrong() || found.isUnderlined) {
        note(block, found);
      }
    }
    addBeside(found, place);
  }

  private void note(SourceBlock block, DocxWords.Found found) {
    if (found.words.isStrong() || found.isUnderlined) {
      likeHeadings.add(block);
    }
  }

  private SourceBlock block(
      DocxWords.Found found, XmlNode properties, Optional<Numbered> numbered, String place) {
    String style = context.styles().of(properties);
    Kind kind = found.isContents ? Kind.CONTENTS : context.styles().kind(style);
    if (kind == Kind.CONTENTS) {
      return contents(found, numbered, place);
    }
    Optional<Integer> heading =
        context.styles().headingLevel(properties).filter(level -> isHeading(found.words, place));
    String counted = numbered.map(Numbered::label).orElse("");
    String typed = counted.isEmpty() ? found.words.takeLabel(heading.isPresent()) : "";
    String label = counted.isEmpty() ? typed : counted;
    MarkedWords words = heading.isPresent() ? found.words.plain() : found.words;
    SourceBlock block = SourceBlock.of(
            place, heading.isPresent() ? Kind.HEADING : kind, heading.orElse(0), words.written())
        .labelled(label, !typed.isEmpty());
    return block.kind() == Kind.PARAGRAPH ? item(block, properties, numbered) : block;
  }

  /** A whole sentence is no heading: some number their paragraphs by the styles of headings. */
  private boolean isHeading(MarkedWords words, String place) {
    String text = words.text().strip();
    boolean isSentence = text.length() > SENTENCE && (text.endsWith(".") || text.endsWith(";"));
    if (isSentence || text.length() > LONGEST_HEADING) {
      context
          .list()
          .remark(
              place,
              SourceRemark.Kind.GUESS,
              "a sentence has the style of a heading; it was taken for a paragraph");
      return false;
    }
    return true;
  }

  private static SourceBlock contents(
      DocxWords.Found found, Optional<Numbered> numbered, String place) {
    String counted = numbered.map(Numbered::label).orElse("");
    String typed = counted.isEmpty() ? found.words.takeLabel(true) : "";
    var entry = new MarkedWords();
    entry.add(PAGE.matcher(found.words.text()).replaceAll(""), MarkedWords.Marks.NONE);
    return SourceBlock.of(place, Kind.CONTENTS, 0, entry.written())
        .labelled(counted + typed, !typed.isEmpty());
  }

  private SourceBlock item(SourceBlock block, XmlNode properties, Optional<Numbered> numbered) {
    int indent = DocxStyles.indent(properties)
        .or(() -> numbered.map(Numbered::indent))
        .or(() -> context.styles().indent(context.styles().of(properties)))
        .orElse(0);
    SourceBlock placed = block;
    if (block.isTyped()) {
      placed = levels.placed(block, indent / TWENTIETHS);
    } else if (!block.label().isEmpty() && !TypedLabel.isOfParagraph(block.label())) {
      placed = block.as(Kind.ITEM, numbered.map(Numbered::level).orElse(0) + 1);
    } else if (block.label().isEmpty()) {
      boolean isOfItem = lastItem.kind() == Kind.ITEM && indent > 0 && indent >= itemIndent;
      return isOfItem ? block.as(Kind.PARAGRAPH, lastItem.level()) : keep(block, 0);
    }
    return keep(placed, indent);
  }

  private SourceBlock keep(SourceBlock block, int indent) {
    lastItem = block;
    itemIndent = indent;
    return block;
  }

  private void addBeside(DocxWords.Found found, String place) throws UnreadableFile {
    for (String picture : found.pictures) {
      context.list().add(SourceBlock.of(place, Kind.PICTURE, 0, words(picture)));
    }
    if (!found.hidden.toString().isBlank()) {
      context
          .list()
          .remark(
              place, SourceRemark.Kind.HIDDEN, "these words are hidden: '" + found.hidden + "'");
    }
    for (XmlNode comment : found.comments) {
      comment(comment, place);
    }
    for (XmlNode box : found.boxes) {
      var inside = new DocxBlocks(context, relations);
      inside.paragraphs = paragraphs;
      inside.readAll(box);
      inside.end();
      paragraphs = inside.paragraphs;
    }
  }

  private void comment(XmlNode comment, String place) throws UnreadableFile {
    String words = words(tables.text(comment.children()));
    String author = comment.get("w:author").strip();
    context.list().add(SourceBlock.of(place, Kind.COMMENT, 0, words));
    context
        .list()
        .remark(
            place,
            SourceRemark.Kind.COMMENT,
            (author.isEmpty() ? "somebody" : "'" + author + "'") + " commented: '" + words + "'");
  }

  private static String words(String plain) {
    var words = new MarkedWords();
    words.add(plain, MarkedWords.Marks.NONE);
    return words.written();
  }

  private void table(XmlNode node) throws UnreadableFile {
    end();
    tableCount++;
    lastItem = SourceBlock.of("", Kind.OTHER, 0, "");
    String place = "table " + tableCount;
    Optional<XmlNode> only = tables.onlyCell(node);
    if (only.isPresent()) {
      readAll(only.get());
      end();
      return;
    }
    List<List<String>> rows = tables.read(node, place);
    if (!rows.isEmpty()) {
      anchors.addAll(tables.anchors());
      context.list().add(SourceBlock.table(place, rows).anchored(anchors));
      anchors.clear();
    }
    for (DocxWords.Found beside : tables.beside()) {
      addBeside(beside, place);
    }
  }
}
