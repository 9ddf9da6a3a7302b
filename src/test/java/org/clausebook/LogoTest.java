package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture above the title. */
final class LogoTest {
  private static final String PLACE = "councils/little-muddling/council.yaml:10:9 ";

  @TempDir
  Path folder;

  private ControlledPolicy policy(String file, byte[] content) {
    var policy = ControlledPolicy.of(folder, "version: '1'\n")
        .profile("\nlogo:\n  file: " + file + "\n  alt: A \"sun\" & 3 < 4 waves\n");
    policy.workspace().write("councils/little-muddling/" + file, content);
    return policy;
  }

  private static byte[] picture(String format, int width, int height, int type) throws IOException {
    var image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, 0xFF2168A0);
    var bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, bytes));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "png, 1, image/png", // TYPE_INT_RGB
    "png, 2, image/png", // TYPE_INT_ARGB
    "png, 10, image/png", // TYPE_BYTE_GRAY
    "png, 13, image/png", // TYPE_BYTE_INDEXED
    "jpg, 1, image/jpeg",
    "jpg, 10, image/jpeg"
  })
  void pngAndJpegArePrinted(String format, int type, String shown) throws Exception {
    var policy = policy("logo." + format, picture(format, 40, 20, type));

    assertEquals(List.of(), policy.faults());
    String page = policy.text(Format.HTML);
    assertTrue(page.contains("<img src=\"data:" + shown + ";base64,"));
    assertTrue(page.contains(
        "alt=\"A &quot;sun&quot; &amp; 3 &lt; 4 waves\" width=\"40\" height=\"20\"/>"));
    assertFalse(policy.text(Format.MARKDOWN).contains("sun"));
  }

  @Test
  void aPictureThatIsTooWideIsRefused() throws IOException {
    var policy = policy("logo.png", picture("png", 3001, 5, BufferedImage.TYPE_BYTE_GRAY));

    assertEquals(List.of(PLACE + "this logo has 3001 by 5 pixels"), policy.faults());
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    byte[] noise = new byte[300 << 10];
    new Random(1).nextBytes(noise);

    assertEquals(
        List.of(PLACE + "this logo takes 300 KiB, and every policy carries it"),
        policy("logo.png", noise).faults());
  }

  @Test
  void aDamagedFileIsRefusedWhereverItIsDamaged() throws IOException {
    for (String format : List.of("png", "jpg")) {
      byte[] whole = picture(format, 40, 20, BufferedImage.TYPE_INT_RGB);
      for (int length : List.of(0, 1, 4, 9, 20, 40, whole.length - 1)) {
        var policy = policy("logo." + format, Arrays.copyOf(whole, length));

        assertEquals(1, policy.faults().size(), format + length);
      }
    }
  }
}
