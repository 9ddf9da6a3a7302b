package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The family of a font is what the library that prints with it calls it. */
final class FontFamilyTest {
  private static final Path FONTS = Path.of("templates/fonts");

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Italic", "Bold", "BoldItalic"})
  void aFontOfTheLibraryIsNamedAsItsPrinterNamesIt(String style) throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("SourceSans3-" + style + ".ttf"));

    String printed =
        new TTFParser().parseTableHeaders(new RandomAccessReadBuffer(font)).getFontFamily();

    assertEquals(Optional.of("Source Sans 3"), FontFamily.of(FileContent.of(font)));
    assertEquals("Source Sans 3", printed);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0, Café",
    "0, 0, 0, Café",
    "3, 1, 1033, Café",
    "1, 0, 0, Café",
    "3, 1, 1106, ",
    "1, 0, 12, ",
    "2, 0, 0, ",
  })
  void anEnglishNameCounts(int platform, int encoding, int language, String family) {
    var charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    byte[] font = font(new int[] {platform, encoding, language}, "Café".getBytes(charset));

    assertEquals(Optional.ofNullable(family), FontFamily.of(FileContent.of(font)));
  }

  @Test
  void aFileThatIsCutShortHasNoName() throws IOException {
    byte[] font = font(new int[] {3, 1, 1033}, "Café".getBytes(StandardCharsets.UTF_16BE));

    assertEquals(
        IntStream.range(0, font.length).mapToObj(length -> Optional.empty()).toList(),
        IntStream.range(0, font.length)
            .mapToObj(length -> FontFamily.of(FileContent.of(Arrays.copyOf(font, length))))
            .toList());
    assertEquals(Optional.empty(), FontFamily.of(FileContent.of("No font.")));
  }

  /** A font of one table, with one name. */
  private static byte[] font(int[] kind, byte[] name) {
    var font = ByteBuffer.allocate(12 + 16 + 6 + 12 + name.length);
    font.putInt(0x00010000).putShort((short) 1).position(12);
    font.putInt(0x6e616d65).putInt(0).putInt(28).putInt(18 + name.length);
    font.putShort((short) 0).putShort((short) 1).putShort((short) 18);
    for (int part : kind) {
      font.putShort((short) part);
    }
    font.putShort((short) 1).putShort((short) name.length).putShort((short) 0).put(name);
    return font.array();
  }
}
