package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Optional;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a JPEG picture, found among its other segments. */
final class JpegFileTest {
  /** 32 pixels high, 64 wide, in three colours. */
  private static final String FRAME = "0011 08 0020 0040 03 012200 021100 031100";

  /** Two tables and nothing like a size. */
  private static final String SEGMENT = "0010 FF FFFF FFFF FF 00000000 00000000";

  @ParameterizedTest
  @ValueSource(strings = {"C0", "C1", "C2", "C3", "C5", "CB", "CD", "CF"})
  void aFrameTellsTheSize(String marker) {
    assertEquals(Optional.of("64 x 32"), size("FFD8 FF" + marker + FRAME + "FFD9"));
  }

  /** Huffman tables, an extension, arithmetic conditioning, a name, and what is no marker of C. */
  @ParameterizedTest
  @ValueSource(strings = {"C4", "C8", "CC", "E0", "BF", "DB"})
  void whatIsNoFrameIsPassedOver(String marker) {
    assertEquals(
        Optional.of("64 x 32"), size("FFD8 FF" + marker + SEGMENT + "FFC0" + FRAME + "FFD9"));
    assertEquals(Optional.empty(), size("FFD8 FF" + marker + SEGMENT + "FFD9"));
  }

  @ParameterizedTest
  @CsvSource({"01, true", "03, true", "04, false", "02, false", "00, false"})
  void onlyGreyAndThreeColoursAreShown(String colours, boolean isShown) {
    assertEquals(
        isShown,
        size("FFD8 FFC0" + FRAME.replace("0040 03", "0040 " + colours) + "FFD9").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FFD8 FFC0 0011 08 0000 0040 03 012200 021100 031100 FFD9",
        "FFD8 FFC0 0011 08 0020 0000 03 012200 021100 031100 FFD9",
        // without its end, and with a segment longer than what is there
        "FFD8 FFC0 0011 08 0020 0040 03 012200 021100 031100",
        "FFD8 FFE0 0111 08 0020 0040 03 012200 021100 031100 FFD9",
        "FFD8 FFE0 0001 08 0020 0040 03 012200 021100 031100 FFD9",
        "FFD8 FFD9",
        "FFD8",
      })
  void whatIsCutOffHasNoSize(String bytes) {
    assertEquals(Optional.empty(), size(bytes));
  }

  private static Optional<String> size(String hex) {
    return JpegFile.read(FileContent.of(HexFormat.of().parseHex(hex.replace(" ", ""))))
        .map(picture -> picture.width() + " x " + picture.height());
  }
}
