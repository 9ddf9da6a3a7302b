package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of text on the pages of a PDF, as they are set: what stands beside each other in one
 * row of a table or of the running header is several lines.
 *
 * @param lines the characters of each, with the blanks between words
 * @param sizes of the type, in points; a size that is not whole is rounded down
 */
record PrintedLines(List<String> lines, List<Float> sizes) {
  static PrintedLines of(PDDocument pdf) throws IOException {
    var reader = new Reader();
    reader.writeText(pdf, new StringWriter());
    reader.endLine();
    return new PrintedLines(List.copyOf(reader.lines), List.copyOf(reader.sizes));
  }

  private static final class Reader extends PDFTextStripper {
    private final List<String> lines = new ArrayList<>();
    private final List<Float> sizes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float y = Float.NaN;
    private float end = Float.NaN;

    @Override
    protected void processTextPosition(TextPosition character) {
      boolean isApart = Math.abs(character.getYDirAdj() - y) > 6
          || character.getXDirAdj() - end > 3 * character.getWidthOfSpace()
          || character.getXDirAdj() < end - 3;
      if (isApart) {
        endLine();
      }
      line.append(character.getUnicode());
      y = character.getYDirAdj();
      end = character.getXDirAdj() + character.getWidthDirAdj();
      if (!character.getUnicode().isBlank()) {
        sizes.add(character.getFontSizeInPt());
      }
      super.processTextPosition(character);
    }

    private void endLine() {
      lines.add(line.toString().strip().replaceAll(" {2,}", " "));
      line.setLength(0);
    }
  }
}
