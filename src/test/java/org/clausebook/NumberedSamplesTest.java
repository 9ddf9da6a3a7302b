package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One policy with every block and style of list, as councils that number it in different ways print it. */
class NumberedSamplesTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path SAMPLE = Path.of("src/test/resources/workspaces/_numbering");

  @TempDir
  Path workspace;

  @BeforeEach
  void layTheSample() throws IOException {
    copy(SAMPLE, workspace);
    copy(TEMPLATES.resolve("layouts"), workspace.resolve("templates/layouts"));
    copy(TEMPLATES.resolve("fonts"), workspace.resolve("templates/fonts"));
    Files.copy(
        TEMPLATES.resolve("references.yaml"), workspace.resolve("templates/references.yaml"));
  }

  @Test
  void everyBlockStandsInTheMarkdown() {
    Approvals.verify(
        text("saltmarsh", Format.MARKDOWN), new Options().forFile().withExtension(".md"));
  }

  @Test
  void everyBlockStandsInTheHtml() {
    String page = text("saltmarsh", Format.HTML);
    String policy = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

    Approvals.verify(policy, new Options().forFile().withExtension(".html"));
  }

  @Test
  void headingsInCapitalsHaveNoNumbers() {
    Approvals.verify(
        text("capstow", Format.MARKDOWN), new Options().forFile().withExtension(".md"));
  }

  @Test
  void paragraphsAreNumberedUnderTheirClauses() {
    Approvals.verify(
        text("pargate", Format.MARKDOWN), new Options().forFile().withExtension(".md"));
  }

  @Test
  void headingsInCapitalsMayHaveNumbers() throws IOException {
    Files.writeString(
        workspace.resolve("councils/capstow/records-policy.yaml"),
        "{numbering: '1.1', headings: capitals}");

    String markdown = text("capstow", Format.MARKDOWN);

    assertTrue(markdown.contains("## 1. FOREWORD\n\n1.1 Capstow"), markdown);
    assertTrue(text("capstow", Format.HTML).contains("class=\"capitals paragraphs\""));
  }

  @Test
  void citationsStayRightWhenClausesMove() throws IOException {
    Files.writeString(workspace.resolve("councils/pargate/records-policy.yaml"), """
        amendments:
          - move: complaints
            before: foreword
          - merge: destruction
            into: access
        """);

    String text = text("pargate", Format.MARKDOWN);

    assertEquals(
        List.of(
            "[clause 6](#6-access-to-records)",
            "[clause 5.1](#51-retention)",
            "[clause 6](#6-access-to-records)",
            "[Clause 1](#1-complaints)",
            "[clause 5.1](#51-retention)"),
        text.lines()
            .flatMap(line -> java.util.regex.Pattern.compile("\\[[Cc]lause [^)]*\\)")
                .matcher(line)
                .results()
                .map(java.util.regex.MatchResult::group))
            .toList());
  }

  private String text(String council, Format format) {
    Result<List<Rendition>> renditions = Clausebook.open(workspace)
        .render(List.of(new PolicyKey(council, "records-policy")), Set.of(format));
    assertEquals(List.of(), renditions.diagnostics());
    return renditions.toOptional().orElseThrow().get(0).content().text();
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> paths = Files.walk(source)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(source.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }
}
