package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds what a PDF prints with a font's glyph for characters that it does not have. */
final class MissingGlyphs extends PDFTextStripper {
  private static final int NOT_DEFINED = 0;

  private final List<String> found = new ArrayList<>();

  private MissingGlyphs() {}

  static List<String> in(PDDocument document) throws IOException {
    var glyphs = new MissingGlyphs();
    glyphs.getText(document);
    return glyphs.found;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    for (int code : text.getCharacterCodes()) {
      if (!(text.getFont() instanceof PDType0Font font) || isMissing(font, code)) {
        found.add("'" + text.getUnicode() + "' on page " + getCurrentPageNo());
      }
    }
    super.processTextPosition(text);
  }

  private static boolean isMissing(PDType0Font font, int code) {
    try {
      return font.codeToGID(code) == NOT_DEFINED;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
