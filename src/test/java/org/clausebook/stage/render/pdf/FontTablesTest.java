package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;

/** Which bytes of a font are changed before PDFBox sees them. */
final class FontTablesTest {
  private static final String DIRECTORY =
      "HHHH\0\2hhhhhh" + "GSUB111122223333" + "glyf111122223333";

  @Test
  void theNameOfTheTableOfSubstitutionsIsHiddenAndNothingElse() {
    byte[] font = (DIRECTORY + "GSUB").getBytes(StandardCharsets.ISO_8859_1);

    FontTables.hideSubstitutions(font);

    assertEquals(
        DIRECTORY.replace("GSUB", "skip") + "GSUB", new String(font, StandardCharsets.ISO_8859_1));
  }

  @Test
  void whatIsCutOffStaysAsItIs() {
    for (int length = 0; length < 28; length++) {
      byte[] cut = DIRECTORY.substring(0, length).getBytes(StandardCharsets.ISO_8859_1);
      byte[] same = cut.clone();

      FontTables.hideSubstitutions(same);

      assertArrayEquals(cut, same);
    }
  }

  @Test
  void theShippedFontsKeepTheirCharacters() throws Exception {
    for (var content : Samples.layout().fonts().values()) {
      Typeface face = Typeface.read("", content);

      assertEquals("Source Sans 3", face.family());
      assertEquals(true, face.has('ŵ'));
    }
  }
}
