package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice shows what a Word file says, numbers and references included. */
@Tag("slow")
final class LibreOfficeTest {
  @TempDir
  Path folder;

  @BeforeAll
  static void isThere() {
    LibreOffice.need();
  }

  @Test
  void itNumbersAGoodFile() throws IOException {
    Path good = Files.write(folder.resolve("good.docx"), DocxFolder.good().zipped());

    new LibreOffice(folder.resolve("profile")).toText(List.of(good), folder);

    assertEquals(
        List.of("1 Purpose", "2 Pens", "See clause 2café1gov.ukabovePens", "(a) blackblue"),
        Files.readString(folder.resolve("good.txt"))
            .replace("\uFEFF", "")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(4)
            .toList());
  }
}
