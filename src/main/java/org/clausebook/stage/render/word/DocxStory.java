package org.clausebook.stage.render.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.BookmarkName;

/** What the parts of one Word file share while they are written. */
final class DocxStory {
  private final DocxNumbering numbering = new DocxNumbering();
  private final DocxLinks links = new DocxLinks();
  private final DocxLinks noteLinks = new DocxLinks();
  private final DocxNotes notes;
  private final Map<String, DocxTarget> targets = new LinkedHashMap<>();
  private final boolean hasDashes;
  private int bookmarks;
  private int bullets;

  /**
   * The start of a file.
   *
   * @param countsNotes whether Word may number the footnotes, as all are counted together
   * @param hasDashes whether lists without labels have dashes
   */
  DocxStory(boolean countsNotes, boolean hasDashes) {
    this.hasDashes = hasDashes;
    notes = new DocxNotes(countsNotes);
  }

  DocxNumbering numbering() {
    return numbering;
  }

  /** The numbering of all lists without labels. */
  int bullets() {
    if (bullets == 0) {
      bullets = numbering.start(DocxList.bullets(hasDashes));
    }
    return bullets;
  }

  DocxLinks links() {
    return links;
  }

  /** The links in footnotes, which are a part of their own. */
  DocxLinks noteLinks() {
    return noteLinks;
  }

  DocxNotes notes() {
    return notes;
  }

  /** What references lead to, by its id; filled while clauses are numbered. */
  Map<String, DocxTarget> targets() {
    return targets;
  }

  Optional<DocxTarget> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** Begins a bookmark; the id that ends it. */
  String openBookmark(BookmarkName name, DocxXml xml) {
    String id = String.valueOf(bookmarks++);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name.value());
    return id;
  }

  /** The id of a bookmark that a layout writes. */
  String nextBookmark() {
    return String.valueOf(bookmarks++);
  }
}
