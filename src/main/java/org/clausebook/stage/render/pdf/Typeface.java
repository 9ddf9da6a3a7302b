package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.FileContent;

/**
 * One font file, read for one document at a time.
 *
 * @param file its path, for messages
 * @param family the name that style sheets use
 * @param weight from 100 to 900; 400 is regular
 */
record Typeface(
    String file,
    TrueTypeFont font,
    CmapLookup characters,
    String family,
    int weight,
    boolean italic) {
  /** The first bytes of a TrueType file, in Windows and on a Mac. */
  private static final List<Integer> SIGNATURES = List.of(0x00010000, 0x74727565);

  /** The greatest width of a letter, in heights of the letters; one that is wider is a fault. */
  private static final int WIDEST = 10;

  /** A length in characters; a damaged font may take all its texts for its name. */
  private static final int LONGEST_NAME = 100;

  /** Reads a TrueType font; throws if it is none, or if no PDF can hold it. */
  static Typeface read(String file, FileContent content) throws LibraryWork.Failed {
    byte[] bytes = content.bytes();
    // PDFBox would look for every ligature at every word; most of its time would go there.
    FontTables.hideSubstitutions(bytes);
    return LibraryWork.make(() -> {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      tryOut(font);
      OS2WindowsMetricsTable style = font.getOS2Windows();
      return new Typeface(
          file,
          font,
          font.getUnicodeCmapLookup(),
          family(font),
          style.getWeightClass(),
          (style.getFsSelection() & 1) == 1);
    });
  }

  /**
   * The library looks for its tables, and for leave to embed it, before the first page needs it.
   */
  private static void tryOut(TrueTypeFont font) throws IOException {
    try (var pdf = new PDDocument()) {
      PDType0Font.load(pdf, font, true);
    }
    CmapLookup characters = font.getUnicodeCmapLookup();
    for (int c = '!'; c <= '~'; c++) {
      if (font.getAdvanceWidth(characters.getGlyphId(c)) > WIDEST * font.getUnitsPerEm()) {
        throw new IOException("a letter is too wide");
      }
    }
  }

  private static String family(TrueTypeFont font) throws IOException {
    String name = font.getNaming().getFontFamily().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IOException("no name");
    }
    return name;
  }

  /** The report on a file that is no such font. */
  static Diagnostic unreadable(String file, FileContent content) {
    byte[] bytes = content.bytes();
    boolean isTrueType = bytes.length >= Integer.BYTES
        && SIGNATURES.contains(ByteBuffer.wrap(bytes).getInt());
    return isTrueType
        ? damaged(file)
        : Diagnostic.error(
            Location.of(file),
            "this is not a TrueType font",
            "put a font there whose file ends in .ttf, or take the file out");
  }

  private static Diagnostic damaged(String file) {
    return Diagnostic.error(
        Location.of(file),
        "no PDF can hold this font: it is damaged, lacks a part, or may not be embedded",
        "get the file again from its maker, or take it out and use another font");
  }

  /** The report on a font of which some letter cannot be embedded. */
  Optional<Diagnostic> damage() {
    try {
      LibraryWork.run(() -> {
        var all = new TTFSubsetter(font);
        all.addGlyphIds(IntStream.range(0, font.getNumberOfGlyphs())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)));
        all.writeToStream(OutputStream.nullOutputStream());
      });
      return Optional.empty();
    } catch (LibraryWork.Failed damaged) {
      return Optional.of(damaged(file));
    }
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /** The first of the characters that are drawn like this one, which the font has. */
  int first(int codePoint) {
    return characters.getCharCodes(characters.getGlyphId(codePoint)).get(0);
  }

  /** How wide a text is, in the font's own units. */
  double width(String text) {
    try {
      double width = 0;
      for (int character : text.codePoints().toArray()) {
        width += font.getAdvanceWidth(characters.getGlyphId(character));
      }
      return width;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
