package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the words of one document, but none that {@link WordWidths} knows. */
final class WordMeasurer extends PdfBoxTextRenderer {
  /** The words of the running heads of many pages, whatever the text is. */
  private static final int AT_LEAST = 10_000;

  /** The most measurements for each character: no policy was seen to need one. */
  private static final int TIMES = 4;

  /** Pages are set without end, because of their size or that of what is on them. */
  private static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final WordWidths widths;
  private final long most;
  private long asked;
  private final Map<FSFont, Map<String, Integer>> byFont = new LinkedHashMap<>();

  /**
   * A measurer for one layout of a document.
   *
   * @param characters how many the document has
   */
  WordMeasurer(WordWidths widths, int characters) {
    this.widths = widths;
    most = AT_LEAST + (long) TIMES * characters;
  }

  // Asked a few thousand times for each document: to make a lambda would take as long as to answer.
  @Override
  public int getWidth(FontContext context, FSFont font, String words) {
    String text = KeptWords.written(words);
    if (++asked > most) {
      throw new Endless();
    }
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

  @Override
  public void drawString(OutputDevice device, String words, float x, float y) {
    super.drawString(device, KeptWords.written(words), x, y);
  }

  @Override
  public void drawString(
      OutputDevice device, String words, float x, float y, JustificationInfo info) {
    super.drawString(device, KeptWords.written(words), x, y, info);
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
