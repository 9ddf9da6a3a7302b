package org.clausebook.stage.source.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.stage.source.archive.ArchiveParts;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.archive.XmlPart;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.HeadingGuess;
import org.clausebook.stage.source.block.HeadingLevels;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.block.UnreadableFile;
import org.clausebook.stage.source.docx.DocxSideNotes.Note;

/** Reads a Word file. */
public final class DocxSource {
  private final String name;
  private final ArchiveParts parts;
  private final TrackedChanges choice;
  private final DocxRelations relations;
  private final String main;
  private final DocxContext context;
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> feet = new LinkedHashSet<>();
  private Set<SourceBlock> likeHeadings = Set.of();

  private DocxSource(String name, ArchiveParts parts, TrackedChanges choice) throws UnreadableFile {
    this.name = name;
    this.parts = parts;
    this.choice = choice;
    this.main = DocxRelations.of(parts, "").part("officeDocument").orElse("word/document.xml");
    this.relations = DocxRelations.of(parts, main);
    var styles = new DocxStyles(part("styles"));
    var notes = new DocxSideNotes();
    notes.add(part("footnotes"), relations("footnotes"), "w:footnote");
    notes.add(part("endnotes"), relations("endnotes"), "w:endnote");
    notes.addComments(part("comments"));
    this.context = new DocxContext(
        styles,
        new DocxCounters(part("numbering"), styles),
        new DocxChanges(choice != TrackedChanges.REJECT),
        notes,
        new BlockList());
  }

  /** Whether an archive is a Word file. */
  public static boolean is(ArchiveParts parts) {
    return parts.names().contains("word/document.xml")
        || (parts.names().contains("[content_types].xml")
            && parts.names().stream()
                .anyMatch(part -> part.endsWith("document.xml") || part.startsWith("word/")));
  }

  /**
   * Reads a file.
   *
   * @param choice what becomes of tracked changes
   */
  public static SourceDocument read(String name, ArchiveParts parts, TrackedChanges choice)
      throws UnreadableFile {
    var source = new DocxSource(name, parts, choice);
    source.readBody();
    return source.document();
  }

  private XmlNode part(String kind) throws UnreadableFile {
    Optional<String> found = relations.part(kind);
    return found.isEmpty() ? XmlNode.none() : XmlPart.whole(parts, found.get());
  }

  /** What the part of a kind refers to. */
  private DocxRelations relations(String kind) throws UnreadableFile {
    return DocxRelations.of(parts, relations.part(kind).orElse(kind));
  }

  private void readBody() throws UnreadableFile {
    XmlPart part = XmlPart.open(
        main,
        parts
            .find(main)
            .orElseThrow(() -> new UnreadableFile(
                "this file has the parts of a Word file, but no document",
                "open it in Word or LibreOffice and save it again")));
    if (!part.enter("w:body")) {
      throw new UnreadableFile(
          "'" + main + "' in this file holds no text of Word",
          "open it in Word or LibreOffice and save it again");
    }
    var blocks = new DocxBlocks(context, relations);
    for (Optional<XmlNode> piece = part.nextPiece(); piece.isPresent(); piece = part.nextPiece()) {
      sections(piece.get());
      blocks.read(piece.get());
    }
    blocks.end();
    likeHeadings = blocks.likeHeadings();
  }

  /** The heads and feet of the pages of a section. */
  private void sections(XmlNode piece) {
    Stream<XmlNode> sections = piece.is("w:sectPr") ? Stream.of(piece) : piece.below("w:sectPr");
    sections.forEach(section -> {
      add(section, "w:headerReference", heads);
      add(section, "w:footerReference", feet);
    });
  }

  private void add(XmlNode section, String reference, Set<String> found) {
    section
        .children(reference)
        .flatMap(node -> relations.find(node.get("r:id")).stream())
        .forEach(relation -> found.add(relation.target()));
  }

  private SourceDocument document() throws UnreadableFile {
    List<SourceBlock> body = HeadingLevels.of(headed());
    List<SourceBlock> notes = notes();
    var all = new ArrayList<>(running(heads, "head of the pages"));
    all.addAll(body);
    all.addAll(notes);
    all.addAll(running(feet, "foot of the pages"));
    tellChanges();
    tellPrograms();
    Map<String, String> properties = properties();
    return new SourceDocument(
        name,
        Optional.ofNullable(properties.get("title")).filter(title -> !title.isBlank()),
        properties,
        all,
        context.list().remarks());
  }

  /** The blocks; where no style of a heading is used, what looks like one is. */
  private List<SourceBlock> headed() {
    List<SourceBlock> blocks = context.list().blocks();
    List<SourceBlock> headed = HeadingGuess.of(context.list(), likeHeadings::contains);
    if (!headed.equals(blocks)) {
      context
          .list()
          .remark(
              "",
              SourceRemark.Kind.GUESS,
              "no style of a heading is used; short paragraphs in bold or underlined were taken for headings");
    }
    return headed;
  }

  private List<SourceBlock> notes() throws UnreadableFile {
    var notes = new ArrayList<SourceBlock>();
    for (Map.Entry<String, Note> note : context.notes().referred().entrySet()) {
      notes.add(SourceBlock.of(
              "note " + note.getKey(),
              Kind.NOTE,
              0,
              words(note.getValue().words(), note.getValue().relations()))
          .labelled(note.getKey(), false));
    }
    return notes;
  }

  /** The words of a note, head or foot on one line. */
  private String words(XmlNode node, DocxRelations own) {
    return new DocxTables(context, own).written(node.children());
  }

  private List<SourceBlock> running(Set<String> found, String place) throws UnreadableFile {
    Set<String> told = new LinkedHashSet<>();
    for (String part : found) {
      XmlNode whole = XmlPart.whole(parts, part);
      told.add(words(whole, DocxRelations.of(parts, part)));
    }
    return told.stream()
        .filter(words -> !words.isBlank())
        .map(words -> SourceBlock.of(place, Kind.RUNNING, 0, words))
        .toList();
  }

  private void tellChanges() throws UnreadableFile {
    DocxChanges changes = context.changes();
    if (changes.count() == 0) {
      return;
    }
    String by = changes.authors().isEmpty() ? "" : " by " + String.join(", ", changes.authors());
    String held = TrackedChanges.counted(changes.count()) + by;
    if (choice == TrackedChanges.ASK) {
      throw TrackedChanges.unchosen(held);
    }
    context.list().remark("", SourceRemark.Kind.CHANGE, held + choice.done(changes.count()));
  }

  private void tellPrograms() {
    if (parts.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
      context
          .list()
          .remark("", SourceRemark.Kind.PROGRAM, "this file holds macros, which were not run");
    }
    if (parts.names().stream().anyMatch(part -> part.contains("/embeddings/"))) {
      context
          .list()
          .remark("", SourceRemark.Kind.UNREAD, "this file holds other files, which were not read");
    }
  }

  /** The properties of the core and of one's own. */
  private Map<String, String> properties() throws UnreadableFile {
    Map<String, String> properties = new LinkedHashMap<>();
    DocxRelations file = DocxRelations.of(parts, "");
    XmlPart.whole(parts, file.part("core-properties").orElse("docProps/core.xml"))
        .children()
        .forEach(node -> put(node.name().replaceFirst(".*:", ""), node.text(), properties));
    XmlPart.whole(parts, file.part("custom-properties").orElse("docProps/custom.xml"))
        .children()
        .forEach(node -> put(node.get("name"), node.text(), properties));
    return properties;
  }

  private static void put(String key, String value, Map<String, String> properties) {
    if (!key.isBlank() && !value.isBlank()) {
      properties.putIfAbsent(key, value.strip());
    }
  }
}
