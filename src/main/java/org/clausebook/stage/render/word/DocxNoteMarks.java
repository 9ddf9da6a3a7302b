package org.clausebook.stage.render.word;

import org.clausebook.model.document.BookmarkName;

/** Writes the marks of footnotes. */
final class DocxNoteMarks {
  private static final String OF_MARK = "_mark";

  private final DocxStory story;
  private final DocxFormat format;
  private final DocxXml xml;

  DocxNoteMarks(DocxStory story, DocxFormat format, DocxXml xml) {
    this.story = story;
    this.format = format;
    this.xml = xml;
  }

  /**
   * Refers to a note.
   *
   * @param typed its mark; empty if Word counts it
   */
  void refer(int id, String typed, String anchor) {
    String bookmark = story.openBookmark(BookmarkName.of(anchor + OF_MARK), xml);
    xml.start("w:r");
    format.write(xml);
    if (typed.isEmpty()) {
      xml.empty("w:footnoteReference", "w:id", String.valueOf(id));
    } else {
      xml.empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", String.valueOf(id));
      xml.start("w:t").text(typed).end();
    }
    xml.end().empty("w:bookmarkEnd", "w:id", bookmark);
  }

  /** Refers to a note that the text has referred to before. */
  void again(String mark, String anchor) {
    xml.start(
        "w:hyperlink", "w:anchor", BookmarkName.of(anchor + OF_MARK).value(), "w:history", "1");
    xml.start("w:r");
    format.write(xml);
    xml.start("w:t").text(mark).end().end().end();
  }

  /** Begins a note. */
  void begin(String typed) {
    xml.start("w:r");
    format.write(xml);
    if (typed.isEmpty()) {
      xml.empty("w:footnoteRef");
    } else {
      xml.start("w:t").text(typed).end();
    }
    xml.end().start("w:r").start("w:t", "xml:space", "preserve").text(" ").end().end();
  }
}
