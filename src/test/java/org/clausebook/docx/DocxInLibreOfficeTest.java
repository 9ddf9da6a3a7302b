package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.PrintedPolicy;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice shows the words of our Word files in their order, with our numbers. */
@Tag("slow")
final class DocxInLibreOfficeTest {
  @TempDir
  Path folder;

  @BeforeAll
  static void isThere() {
    LibreOffice.need();
  }

  @Test
  void itShowsTheWordsOfOurs() throws IOException {
    Map<Path, PrintedPolicy> files = DocxSamples.write(folder);
    List<String> differences = new ArrayList<>();

    new LibreOffice(folder.resolve("profile")).toText(List.copyOf(files.keySet()), folder);

    for (Map.Entry<Path, PrintedPolicy> file : files.entrySet()) {
      PrintedPolicy policy = file.getValue();
      String shown = Files.readString(written(file.getKey(), "txt"));
      ShownWords.difference(
              ShownWords.lower(ShownWords.ofWord(policy.in(Format.DOCX))),
              ShownWords.lower(ShownWords.ofText(shown, policy)))
          .ifPresent(difference -> differences.add(policy + ": " + difference));
    }
    assertEquals("", String.join("\n", differences));
  }

  /** Footnotes, heads and feet, which no text of it has. */
  @Test
  void itPrintsEveryWordOfOurPages() throws IOException {
    Map<Path, PrintedPolicy> files = DocxSamples.write(folder);
    List<String> differences = new ArrayList<>();

    // Nine columns break words on an upright page.
    files.values().removeIf(PrintedPolicy.wide()::contains);
    new LibreOffice(folder.resolve("profile")).toPdf(List.copyOf(files.keySet()), folder);

    for (Map.Entry<Path, PrintedPolicy> file : files.entrySet()) {
      List<String> shown =
          ShownWords.lower(ShownWords.ofPages(Files.readAllBytes(written(file.getKey(), "pdf"))));
      List<String> missing = ShownWords.missing(
          ShownWords.lower(ShownWords.ofWord(file.getValue().in(Format.DOCX))), shown);
      if (!missing.isEmpty()) {
        differences.add(file.getValue() + ": " + missing);
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  @Test
  void whatItSavesAgainHasTheSameWords() throws IOException {
    Map<Path, PrintedPolicy> files = DocxSamples.write(folder);
    Path again = Files.createDirectory(folder.resolve("again"));
    List<String> differences = new ArrayList<>();

    new LibreOffice(folder.resolve("profile")).convert("docx", List.copyOf(files.keySet()), again);

    // LibreOffice writes a mark of a note that is typed once more.
    files.values().removeIf(policy -> hasTypedMarks(policy.in(Format.DOCX)));
    for (Map.Entry<Path, PrintedPolicy> file : files.entrySet()) {
      byte[] saved = Files.readAllBytes(again.resolve(file.getKey().getFileName()));
      ShownWords.difference(
              ShownWords.ofWord(file.getValue().in(Format.DOCX)),
              ShownWords.ofWord(FileContent.of(saved)))
          .ifPresent(difference -> differences.add(file.getValue() + ": " + difference));
    }
    assertEquals("", String.join("\n", differences));
  }

  private static boolean hasTypedMarks(FileContent docx) {
    return DocxParts.of(docx.bytes()).stories().values().stream()
        .flatMap(story -> Elements.all(story, "footnoteReference"))
        .anyMatch(one -> !Elements.attribute(one, "customMarkFollows").isEmpty());
  }

  private static Path written(Path docx, String ending) {
    return Path.of(docx.toString().replaceFirst("docx$", ending));
  }
}
