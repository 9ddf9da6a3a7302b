package org.clausebook.feature.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.Clausebook;
import org.clausebook.ValidHtmlTest;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on the committed files, and on those of councils that have no record of tests. */
final class AccessibilityReporterTest {
  private static final String SHIPPED = "Made from the layouts that come with Clausebook";
  private static final String OWN = "Made from a layout, a theme or a font of the council";
  private static final String OTHER = "Not what Clausebook makes of the policy now";

  @TempDir
  private Path folder;

  @Test
  void itIsValidHtml() throws Exception {
    assertEquals(List.of(), ValidHtmlTest.faults(page()));
  }

  @Test
  void everyCommittedPageAndPdfIsTestedAndMeetsItsRules() {
    String page = page();

    assertTrue(page.contains("Files in which something is missing or a rule failed: 0."), page);
    for (String part : page.split("<h2 id=\"file-", -1)) {
      boolean isTested = part.contains(".html</h2>") || part.contains(".pdf</h2>");
      assertEquals(isTested, part.contains("This very file was tested"), part);
    }
  }

  private static String page() {
    return Clausebook.open(Path.of(""))
        .proof()
        .accessibility(List.of("alcester", "heanor-and-loscoe"))
        .toOptional()
        .orElseThrow();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void council(String more) throws IOException {
    write("councils/ambridge/council.yaml", more + """
            name: Ambridge Parish Council
            kind: parish
            contacts:
              security-incidents: the Clerk
              email-incidents: the Clerk
              helpdesk: the Clerk
            """);
    write("councils/ambridge/it-policy.yaml", "version: '1.0'\ndocument-control:\n  form: table\n");
  }

  /** The report on the council's files, made before in these formats. */
  private String made(Format... formats) {
    Result<List<Path>> made = Clausebook.open(folder)
        .generate(
            List.of(new PolicyKey("ambridge", "it-policy")),
            Set.of(formats),
            folder.resolve("output"));
    assertTrue(made.isOk(), made.diagnostics()::toString);
    return report();
  }

  private String report() {
    Result<String> page = Clausebook.open(folder).proof().accessibility(List.of("ambridge"));
    assertEquals(List.of(), page.diagnostics());
    return page.toOptional().orElseThrow();
  }

  @Test
  void aCouncilOfItsOwnIsToldWhatHoldsOfTheLayoutsAndOfItsFiles() throws Exception {
    council("");

    String page = made(Format.values());

    assertEquals(6, page.split(SHIPPED, -1).length - 1, page);
    assertTrue(page.contains("<li>PDF/UA-1, by veraPDF"), page);
    assertTrue(page.contains("<li>It is tagged for programs that read it aloud.</li>"), page);
    assertTrue(page.contains("<li>Fonts: "), page);
    assertTrue(
        page.contains("<li>Tables: 1; each has headers that say what they head.</li>"), page);
    assertTrue(page.contains("Files: 6. Files in which something is missing or a rule failed: 0."));
    assertFalse(page.contains("This very file was tested"), page);
    assertEquals(List.of(), ValidHtmlTest.faults(page));
  }

  @Test
  void aThemeThatIsShippedIsTestedToo() throws Exception {
    council("theme: heritage-green\n");

    assertTrue(made(Format.HTML).contains(SHIPPED));
  }

  @Test
  void aLayerWithALayoutOfItsOwnIsNotToldOfTestsOfOthers() throws Exception {
    council("extends: county\n");
    write("councils/_county/layer.yaml", "name: County\n");
    assertTrue(made(Format.HTML).contains(SHIPPED), "a layer without a layout");
    write("councils/_county/layouts/policy/notice.html.ftl", "<#if notice??><p>Draft</p></#if>\n");

    String page = made(Format.HTML);

    assertTrue(page.contains(OWN) && !page.contains(SHIPPED), page);
  }

  @Test
  void aThemeOfTheCouncilsLayerIsNotATestedOne() throws Exception {
    council("extends: county\ntheme: heritage-green\n");
    write("councils/_county/layer.yaml", "name: County\n");
    Path theme = Path.of("templates/themes/heritage-green.yaml");
    write("councils/_county/themes/heritage-green.yaml", Files.readString(theme));
    assertTrue(made(Format.HTML).contains(SHIPPED), "the same theme");
    write(
        "councils/_county/themes/heritage-green.yaml",
        Files.readString(Path.of("templates/themes/slate-blue.yaml")));

    String page = made(Format.HTML);

    assertTrue(page.contains(OWN) && !page.contains(SHIPPED), page);
  }

  @Test
  void aFileThatWasChangedIsNotToldOfTests() throws Exception {
    council("");
    made(Format.HTML, Format.MARKDOWN);
    Path file = folder.resolve("output/ambridge/it-policy.html");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("<html ", "<html data-x='' ")
            .replaceFirst(" lang=\"en-GB\"", "")
            .replaceFirst("<h2 ", "<p><a href=\"#nowhere\"></a></p><h4>Deep</h4><h2 "));

    String page = report();

    assertTrue(page.contains(OTHER), page);
    assertTrue(page.contains("<strong>It does not say which language it is in.</strong>"), page);
    assertTrue(page.contains("or none at all</strong>: “Deep”."), page);
    assertTrue(page.contains("<strong>links that lead nowhere</strong>: “#nowhere”."), page);
    assertTrue(page.contains("something is missing or a rule failed: 1."), page);
  }

  @Test
  void aFileThatCannotBeReadIsSaidToBe() throws Exception {
    council("");
    write("output/ambridge/it-policy.pdf", "no PDF");

    assertTrue(report().contains("<strong>This file cannot be read.</strong>"));
  }

  @Test
  void aPdfWithoutTagsIsFoundOut() throws Exception {
    council("");
    made(Format.PDF);
    Path file = folder.resolve("output/ambridge/it-policy.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      pdf.getDocumentCatalog().getMarkInfo().setMarked(false);
      pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
      pdf.save(file.toFile());
    }

    assertTrue(report().contains("<strong>It has no title that programs show.</strong>"));
    assertTrue(report().contains("<strong>It is not tagged for programs that read it aloud."));
  }
}
