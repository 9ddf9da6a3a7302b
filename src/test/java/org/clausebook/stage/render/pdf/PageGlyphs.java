package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters that a PDF prints as text, in the order in which it prints them; without running
 * headers and footers, and heads of tables that are printed again.
 *
 * @param letters without blanks
 * @param pages the same, page by page
 * @param outside what reaches into the margin of its page, left or right
 * @param sizes of the pages: {@code 595 x 842}
 */
record PageGlyphs(String letters, List<String> pages, List<String> outside, List<String> sizes) {
  /** In points; the narrower margins of a page that is turned. */
  private static final float MARGIN = 25 / 25.4f * 72;

  static PageGlyphs of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new Reader();
      reader.writeText(document, new StringWriter());
      var sizes = new ArrayList<String>();
      document.getPages().forEach(page -> sizes.add(size(page)));
      return new PageGlyphs(String.join("", reader.pages()), reader.pages(), reader.outside, sizes);
    }
  }

  private static String size(PDPage page) {
    return Math.round(page.getMediaBox().getWidth())
        + " x "
        + Math.round(page.getMediaBox().getHeight());
  }

  private static final class Reader extends PDFTextStripper {
    private final List<StringBuilder> letters = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<Boolean> artifacts = new ArrayList<>();

    Reader() {
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new BeginMarkedContentSequenceWithProperties(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    List<String> pages() {
      return letters.stream().map(StringBuilder::toString).toList();
    }

    @Override
    protected void startPage(PDPage page) {
      letters.add(new StringBuilder());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      artifacts.add(tag.getName().equals("Artifact"));
    }

    @Override
    public void endMarkedContentSequence() {
      artifacts.remove(artifacts.size() - 1);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (artifacts.contains(true) || glyph.getUnicode().isBlank()) {
        return;
      }
      letters.get(letters.size() - 1).append(glyph.getUnicode());
      float right = getCurrentPage().getMediaBox().getWidth() - MARGIN;
      if (glyph.getX() < MARGIN - 0.5 || glyph.getX() + glyph.getWidth() > right + 0.5) {
        outside.add(glyph.getUnicode() + " at " + glyph.getX() + " of page " + getCurrentPageNo());
      }
    }
  }
}
