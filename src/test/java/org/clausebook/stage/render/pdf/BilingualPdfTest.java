package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long policy in two languages, of which a later version stands in the place. */
final class BilingualPdfTest {
  private static final String FOLDER = "councils/pentre-gwag/";

  @TempDir
  Path temporary;

  private byte[] superseded() throws Exception {
    WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"))
        .replace(FOLDER + "pond.yaml", "amendments:", "version: '1'\namendments:")
        .write(FOLDER + "clauses/pond.yaml", """
            clauses:
              pond:
                heading: The pond
                body: "Nobody skates on the pond.%s"
                cy:
                  heading: Y pwll
                  body: "Nid oes neb yn sglefrio ar y pwll.%s"
                  of: "OF"
                  checked: 2026-03-05
            """.formatted(
                " The pond is deep.".repeat(400), " Mae'r pwll yn ddwfn.".repeat(400)));
    String hint = workspace.run("check", "pentre-gwag").err();
    workspace.replace(
        FOLDER + "clauses/pond.yaml",
        "OF",
        hint.replaceAll("(?s).*'of: \"([0-9a-f]{8})\"'.*", "$1"));
    adopt(workspace, "2026-03-05", "26/1", "1");
    workspace.replace(FOLDER + "clauses/pond.yaml", "heading: Y pwll", "heading: Y llyn");
    adopt(workspace, "2027-03-04", "27/3", "2");
    run(workspace, "show", "--version", "1", "--format", "pdf");
    return Files.readAllBytes(workspace.path("output/pentre-gwag/pond.version-1.pdf"));
  }

  private static void adopt(WorkspaceFolder workspace, String date, String minute, String version) {
    run(
        workspace,
        "adopt",
        "--body",
        "Full Council",
        "--date",
        date,
        "--minute",
        minute,
        "--version",
        version,
        "--as-of",
        "2027-03-05");
  }

  private static void run(WorkspaceFolder workspace, String command, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = command;
    words[1] = "pentre-gwag";
    words[2] = "pond";
    System.arraycopy(more, 0, words, 3, more.length);
    CommandRun run = workspace.run(words);
    assertEquals(0, run.exitCode(), run::toString);
  }

  @Test
  void bothLanguagesHaveTheirContentsAndTheirNotice() throws Exception {
    byte[] pdf = superseded();

    PdfTag document = PdfTag.of(pdf);
    List<PdfTag> contents = document.all("TOC").toList();
    assertEquals(
        List.of("Contents", "(contents)"),
        contents.stream()
            .flatMap(list -> list.all("Caption"))
            .map(caption -> caption.text().strip())
            .toList());
    assertEquals(Optional.of("cy"), contents.get(1).attribute("Lang"));
    String text = document.text().replaceAll("\\s+", " ");
    assertTrue(
        text.contains("(SUPERSEDED): (adopted) (this-version) 2 (by) Full Council, 4 Mawrth 2027"),
        text);
    assertEquals(List.of(), PdfConformance.failures(pdf));
  }

  @Test
  void aListIsUnderTheWordsOfItsNumberedParagraph() throws Exception {
    WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"))
        .write(FOLDER + "pond.yaml", "numbering: paragraphs\n")
        .write(FOLDER + "clauses/pond.yaml", """
            clauses:
              pond:
                heading: The pond
                body: "Quiet is kept:\\n\\n- zealously."
            """);
    run(workspace, "generate", "--format", "pdf");
    byte[] pdf = Files.readAllBytes(workspace.path("output/pentre-gwag/pond.pdf"));

    assertTrue(left(pdf, "z") > left(pdf, "Q"), left(pdf, "z") + " and " + left(pdf, "Q"));
  }

  /** Where a letter that is printed once begins, in points from the left edge of the page. */
  private static float left(byte[] pdf, String letter) throws IOException {
    var found = new ArrayList<Float>();
    var reader = new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition character) {
        if (character.getUnicode().equals(letter)) {
          found.add(character.getXDirAdj());
        }
      }
    };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      reader.getText(document);
    }
    assertEquals(1, found.size(), letter);
    return found.get(0);
  }
}
