package org.clausebook.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.clausebook.model.FileContent;

/**
 * One font file, read for one document at a time.
 *
 * @param family the name that style sheets use
 * @param weight from 100 to 900; 400 is regular
 */
record Typeface(
    TrueTypeFont font, CmapLookup characters, String family, int weight, boolean italic) {

  /** Reads a TrueType font; throws if it is none. */
  static Typeface read(FileContent content) throws IOException {
    byte[] bytes = content.bytes();
    // PDFBox would look for every ligature at every word; most of its time would go there.
    FontTables.hideSubstitutions(bytes);
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    OS2WindowsMetricsTable style = font.getOS2Windows();
    return new Typeface(
        font,
        font.getUnicodeCmapLookup(),
        font.getNaming().getFontFamily(),
        style.getWeightClass(),
        (style.getFsSelection() & 1) == 1);
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /** Offers this font to style sheets; its used glyphs are embedded once a text asks for it. */
  void register(PdfRendererBuilder builder, PDDocument pdf) {
    var supplier = new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return embed(pdf);
      }
    };
    FontStyle style = italic ? FontStyle.ITALIC : FontStyle.NORMAL;
    builder.useFont(supplier, family, weight, style, true);
  }

  private PDFont embed(PDDocument pdf) {
    try {
      return PDType0Font.load(pdf, font, true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
