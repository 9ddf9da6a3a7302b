package org.clausebook.render.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the words of one document, but none that {@link WordWidths} knows. */
final class WordMeasurer extends PdfBoxTextRenderer {
  private final WordWidths widths;
  private final Map<FSFont, Map<String, Integer>> byFont = new LinkedHashMap<>();

  WordMeasurer(WordWidths widths) {
    this.widths = widths;
  }

  // Asked a few thousand times for each document: to make a lambda would take as long as to answer.
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    Map<String, Integer> known = byFont.get(font);
    if (known == null) {
      known = widths.in(name(font));
      byFont.put(font, known);
    }
    Integer width = known.get(text);
    if (width == null) {
      width = super.getWidth(context, font, text);
      widths.keep(text, width, known);
    }
    return width;
  }

  /** The same for the same fonts and size, in whichever document. */
  private static String name(FSFont font) {
    var name = new StringBuilder().append(Float.floatToIntBits(font.getSize2D()));
    for (FontDescription face : ((PdfBoxFSFont) font).getFontDescriptions()) {
      name.append(", ").append(face.getFamily());
      name.append(' ').append(face.getWeight()).append(' ').append(face.getStyle());
    }
    return name.toString();
  }
}
