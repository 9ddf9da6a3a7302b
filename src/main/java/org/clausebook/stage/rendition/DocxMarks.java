package org.clausebook.stage.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.UnreadableFile;

/** What is in a Word file beside its words: tracked changes, comments, and what may do harm. */
final class DocxMarks {
  private static final Set<String> CHANGES =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel");

  /** A length in characters, enough to find a comment. */
  private static final int SHOWN = 60;

  private final DocxParts parts;
  private final List<String> marks = new ArrayList<>();

  private DocxMarks(DocxParts parts) {
    this.parts = parts;
  }

  static List<String> of(DocxParts parts) throws UnreadableFile {
    var all = new DocxMarks(parts);
    all.changes();
    all.comments();
    all.strangers();
    return List.copyOf(all.marks);
  }

  private void changes() throws UnreadableFile {
    var changes = new AtomicLong();
    parts.forEachPiece(piece -> changes.addAndGet(count(piece)));
    for (XmlNode part : parts.parts("header", "footer", "footnotes").values()) {
      changes.addAndGet(count(part));
    }
    if (changes.get() > 0) {
      marks.add("its tracked changes (" + changes + ") are neither accepted nor rejected");
    }
  }

  private static long count(XmlNode node) {
    return node.below().filter(one -> CHANGES.contains(one.name())).count();
  }

  private void comments() throws UnreadableFile {
    parts
        .part("comments")
        .children("w:comment")
        .map(comment -> "'" + comment.get("w:author") + "' comments: '"
            + shortened(comment.text().strip()) + "'")
        .forEach(marks::add);
    long endnotes = parts
        .part("endnotes")
        .children("w:endnote")
        .filter(note -> note.get("w:type").isEmpty())
        .count();
    if (endnotes > 0) {
      marks.add("endnotes are in it (" + endnotes + ")");
    }
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text;
  }

  private void strangers() throws UnreadableFile {
    if (parts.hasPart("vbaproject.bin")) {
      marks.add("macros are in it");
    }
    if (parts.hasPart("/embeddings/")) {
      marks.add("another file is in it");
    }
    if (parts.part("settings").has("w:attachedTemplate")) {
      marks.add("it asks for a template from elsewhere");
    }
  }
}
