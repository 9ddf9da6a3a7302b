package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.word.TrackedPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LibreOffice, too, makes the later text of a redline whose changes it accepts, and the earlier one
 * of that whose changes it rejects: its paragraphs, their styles and numbers, tables and footnotes.
 */
@Tag("slow")
final class TrackedInLibreOfficeTest {
  private static final Path SCRIPT = Path.of("src/test/resources/docx/tracked/texts.py");

  /** LibreOffice 7.4 forgets that the end of a paragraph changes when it reads a footnote in it. */
  private static final String NOT_THERE = "with a footnote";

  @TempDir
  static Path folder = Path.of("");

  private static List<TrackedPair> pairs = List.of();

  static List<TrackedPair> pairs() {
    return TrackedPair.all().stream()
        .filter(pair -> !pair.name().contains(NOT_THERE))
        .toList();
  }

  @BeforeAll
  static void openAll() throws IOException {
    LibreOffice.needScripts();
    pairs = pairs();
    var list = new ArrayList<String>();
    for (TrackedPair pair : pairs) {
      list.add(line(pair.fileBefore(), "show", pair.name() + ".before"));
      list.add(line(pair.fileAfter(), "show", pair.name() + ".after"));
      FileContent changes = pair.fileWithChanges();
      list.add(line(changes, "accept", pair.name() + ".accepted"));
      list.add(line(changes, "reject", pair.name() + ".rejected"));
    }
    new LibreOffice(folder.resolve("profile")).script(SCRIPT, list);
  }

  private static String line(FileContent docx, String state, String name) throws IOException {
    Path file = Files.write(folder.resolve(name + ".docx"), docx.bytes());
    return String.join(
        "\t", file.toString(), state, folder.resolve(name + ".txt").toString());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void acceptedItIsTheLaterTextAndRejectedTheEarlier(TrackedPair pair) throws IOException {
    assertEquals(text(pair, ".after"), text(pair, ".accepted"));
    assertEquals(text(pair, ".before"), text(pair, ".rejected"));
  }

  private static String text(TrackedPair pair, String kind) throws IOException {
    return Files.readString(folder.resolve(pair.name() + kind + ".txt"));
  }
}
