package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A council's pages look as the theme says that it chose. */
final class ThemesTest {
  private static final Path THEMES = Path.of("templates/themes");
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final PolicyKey KEY = new PolicyKey("little-muddling", "allotments");

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(folder);
    new WorkspaceFolder(folder.resolve("templates/themes")).lay(THEMES);
  }

  private void choose(String theme) {
    workspace.write(PROFILE, workspace.read(PROFILE) + "\ntheme: " + theme + "\n");
  }

  private FileContent render(Format format) {
    Result<List<Rendition>> made = Clausebook.open(folder).render(List.of(KEY), EnumSet.of(format));
    assertEquals(List.of(), made.diagnostics());
    return made.toOptional().orElseThrow().get(0).content();
  }

  @Test
  void slateBlueIsHowPagesLookWithoutATheme() {
    FileContent html = render(Format.HTML);
    FileContent pdf = render(Format.PDF);

    choose("slate-blue");

    assertEquals(html.text(), render(Format.HTML).text());
    assertEquals(pdf, render(Format.PDF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heritage-green", "plain"})
  void theColoursOfTheChosenOneAreInThePageAndThePdfIsAccessible(String theme) throws Exception {
    String before = render(Format.HTML).text();
    choose(theme);

    String page = render(Format.HTML).text();

    Pattern.compile("#[0-9a-f]{6}")
        .matcher(Files.readString(THEMES.resolve(theme + ".yaml")))
        .results()
        .forEach(colour -> assertTrue(page.contains(colour.group()), colour.group()));
    assertTrue(before.contains("#17355e"));
    assertFalse(page.contains("#17355e"));
    assertEquals(List.of(), PdfConformance.failures(render(Format.PDF).bytes()));
  }

  @Test
  void noThemeTouchesTheMarkdown() {
    String before = render(Format.MARKDOWN).text();
    choose("plain");

    assertEquals(before, render(Format.MARKDOWN).text());
  }

  @Test
  void aLayerChoosesForItsCouncilsAmongMoreThemes() throws IOException {
    String brick =
        Files.readString(THEMES.resolve("plain.yaml")).replace("\"#1a1a1a\"", "\"#4a1c10\"");
    workspace
        .write("councils/_county/layer.yaml", "name: The County\ntheme: brick\n")
        .write("councils/_county/themes/brick.yaml", brick)
        .write(PROFILE, "extends: county\n" + workspace.read(PROFILE));

    assertTrue(render(Format.HTML).text().contains("--accent: #4a1c10;"));

    choose("plain");
    assertTrue(render(Format.HTML).text().contains("--accent: #1a1a1a;"));
  }

  @Test
  void aMistakeIsReportedThoughNobodyChoseTheTheme() {
    workspace.replace("templates/themes/plain.yaml", "quiet: \"#454545\"", "quiet: \"#757575\"");

    assertEquals(
        List.of("templates/themes/plain.yaml:8:11"),
        Clausebook.open(folder).policies().diagnostics().stream()
            .map(Diagnostic::location)
            .map(Object::toString)
            .toList());
  }

  @Test
  void councilsOfDifferentThemesAreRenderedTogether() {
    workspace
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            theme: plain
            contacts: {allotments: the Clerk}
            """)
        .write("councils/ambridge/allotments.yaml", "version: \"1.0\"\n");
    choose("heritage-green");

    List<String> strips = Clausebook.open(folder)
        .render(List.of(new PolicyKey("ambridge", "allotments"), KEY), EnumSet.of(Format.HTML))
        .toOptional()
        .orElseThrow()
        .stream()
        .flatMap(rendition -> Stream.of(rendition.content().text().split("\n", -1)))
        .filter(line -> line.startsWith("  --strip: "))
        .toList();

    assertEquals(List.of("  --strip: #2b2b2b;", "  --strip: #1b4332;"), strips);
  }
}
