package org.clausebook.stage.render.word;

import java.util.Optional;

/**
 * How words look within their paragraph.
 *
 * @param style of the characters
 * @param language of the words, where the document is in several
 */
record DocxFormat(
    boolean isBold, boolean isItalic, Optional<String> style, Optional<String> language) {
  static DocxFormat plain(Optional<String> language) {
    return new DocxFormat(false, false, Optional.empty(), language);
  }

  DocxFormat bold() {
    return new DocxFormat(true, isItalic, style, language);
  }

  DocxFormat italic() {
    return new DocxFormat(isBold, true, style, language);
  }

  DocxFormat styled(String other) {
    return new DocxFormat(isBold, isItalic, Optional.of(other), language);
  }

  DocxFormat spoken(String other) {
    return new DocxFormat(isBold, isItalic, style, Optional.of(other));
  }

  /** Writes it at the start of a run. */
  void write(DocxXml xml) {
    if (!isBold && !isItalic && style.isEmpty() && language.isEmpty()) {
      return;
    }
    xml.start("w:rPr");
    style.ifPresent(name -> xml.empty("w:rStyle", "w:val", name));
    if (isBold) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (isItalic) {
      xml.empty("w:i").empty("w:iCs");
    }
    language.ifPresent(tag -> xml.empty("w:lang", "w:val", tag));
    xml.end();
  }
}
