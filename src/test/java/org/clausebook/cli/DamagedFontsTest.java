package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A font that no PDF can hold is reported once, at its file. */
final class DamagedFontsTest {
  private static final Path FONT = Path.of("templates/fonts/SourceSans3-Regular.ttf");
  private static final String FILE = "templates/fonts/Own.ttf";
  private static final String DAMAGED =
      "no PDF can hold this font: it is damaged, lacks a part, or may not be embedded";
  private static final String OTHER = "this is not a TrueType font";
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;

  @TempDir
  Path temporary;

  private final Map<String, UnaryOperator<byte[]>> damages = new LinkedHashMap<>();

  DamagedFontsTest() {
    for (String table :
        new String[] {"OS/2", "name", "cmap", "head", "hhea", "hmtx", "glyf", "loca"}) {
      damages.put("without " + table, font -> without(table, font));
    }
    damages.put(
        "names of negative length",
        font -> inTable("name", font, table -> {
          for (int i = 0; i < table.getChar(2); i++) {
            table.putShort(6 + i * 12 + 8, (short) -1);
          }
        }));
    damages.put("nothing but zeros in name", font -> inTable("name", font, filled(0)));
    damages.put("nothing but zeros in hhea", font -> inTable("hhea", font, filled(0)));
    damages.put("letters as wide as a page", font -> inTable("hmtx", font, noise(4)));
    damages.put("nothing but ones in its letters", font -> inTable("glyf", font, filled(-1)));
    damages.put("noise in their places", font -> inTable("loca", font, noise(4)));
    damages.put(
        "may not be embedded",
        font -> inTable("OS/2", font, table -> table.putShort(8, (short) 2)));
    for (int length : new int[] {12, 100, 1_000, 10_000, 100_000}) {
      damages.put("cut off after " + length, font -> Arrays.copyOf(font, length));
    }
  }

  @TestFactory
  Stream<DynamicTest> isReportedAtItsFile() {
    return damages.entrySet().stream()
        .map(damage -> dynamicTest(
            damage.getKey(), () -> assertReported(damage.getValue().apply(font()), DAMAGED)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoFontIsReportedAsSuch() {
    return Stream.of("", "ttcf", "not a font", "OTTO", "\0".repeat(5_000))
        .map(text -> dynamicTest(
            "'" + text.strip() + "'",
            () -> assertReported(text.getBytes(StandardCharsets.UTF_8), OTHER)));
  }

  private void assertReported(byte[] font, String message) throws IOException {
    WorkspaceFolder workspace =
        WorkspaceFolder.faultless(Files.createTempDirectory(temporary, "font"));
    workspace.write(FILE, font);

    CommandRun run = workspace.run("generate", "--all", "--format", "pdf");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().startsWith(FILE + ": error: " + message), run::err);
    assertEquals(2, run.err().lines().count(), run::err);
    assertEquals(Map.of(), workspace.files("output"));
  }

  private static byte[] font() throws IOException {
    return Files.readAllBytes(FONT);
  }

  private static byte[] without(String table, byte[] font) {
    ByteBuffer.wrap(font).put(entry(table, font), "skip".getBytes(StandardCharsets.US_ASCII));
    return font;
  }

  private static byte[] inTable(String table, byte[] font, Consumer<ByteBuffer> change) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int entry = entry(table, font);
    change.accept(bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
    return font;
  }

  private static int entry(String table, byte[] font) {
    for (int at = FIRST_TABLE; ; at += TABLE_ENTRY) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(table)) {
        return at;
      }
    }
  }

  private static Consumer<ByteBuffer> filled(int value) {
    return table -> {
      var bytes = new byte[table.limit()];
      Arrays.fill(bytes, (byte) value);
      table.put(0, bytes);
    };
  }

  /** Other bytes in the place of one in so many. */
  private static Consumer<ByteBuffer> noise(int often) {
    return table -> {
      var random = new Random(7);
      for (int i = 0; i < table.limit() / often; i++) {
        table.put(random.nextInt(table.limit()), (byte) random.nextInt());
      }
    };
  }
}
