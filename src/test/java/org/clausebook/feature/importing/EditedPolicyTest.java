package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy that was printed, edited, and is imported onto the one that the council has. */
final class EditedPolicyTest {
  private static final PolicyKey KEY = new PolicyKey("borwen", "it-policy");

  @TempDir
  Path folder;

  @BeforeEach
  void council() throws IOException {
    Files.createDirectories(folder.resolve("councils/borwen"));
    Files.writeString(folder.resolve("councils/borwen/council.yaml"), """
        name: Borwen Town Council
        kind: town
        term: the Council
        contacts:
          security-incidents: the Town Clerk
          email-incidents: the Town Clerk
          helpdesk: Borwen Computers Ltd
        """);
    Files.writeString(folder.resolve(KEY.file()), """
        # The council's own words.
        version: "1"

        amendments:
          - substitute: policy-review
            words: technology trends
            with: trends
        """);
  }

  private Workspace workspace() {
    return Workspace.open(folder, task -> {});
  }

  private ImportReport edited(Format format, UnaryOperator<String> edit) throws IOException {
    var printed = workspace()
        .render(List.of(KEY), Set.of(format))
        .toOptional()
        .orElseThrow()
        .get(0);
    Path file = folder.resolve("edited." + format.name().toLowerCase(java.util.Locale.ROOT));
    Files.write(file, printed.content().bytes());
    if (format == Format.MARKDOWN) {
      Files.writeString(file, edit.apply(Files.readString(file)));
    }
    var read = new ImportPolicy(workspace())
        .read(new ImportRequest(KEY, file, "edited", Changes.ASK, Optional.empty()));
    return read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"MARKDOWN", "HTML", "DOCX"})
  void theFileThatWasPrintedChangesNothing(Format format) throws IOException {
    ImportReport report = edited(format, UnaryOperator.identity());

    assertEquals(List.of(), report.missing());
    assertEquals(List.of(), report.files());
  }

  @Test
  void anEditBecomesAnAmendmentToTheClauseThatItTouches() throws IOException {
    ImportReport report = edited(
        Format.MARKDOWN,
        text -> text.replace("Regular data backups should be performed", "Backups are made"));

    String overlay = Imported.overlay(report);
    assertEquals(List.of(), report.missing());
    assertTrue(overlay.endsWith("""
              - substitute: data-management-and-security
                words: Regular data backups should be performed
                with: Backups are made
            """), overlay);
    assertTrue(overlay.startsWith("# The council's own words.\n"), overlay);
  }

  @Test
  void anotherTextIsNotTakenForThisPolicy() throws IOException {
    Path file = Files.writeString(
        folder.resolve("other.md"), "# Dogs\n\n## Leads\n\nDogs are kept on leads in the park.\n");

    var read = new ImportPolicy(workspace())
        .read(new ImportRequest(KEY, file, "other.md", Changes.ASK, Optional.empty()));

    assertEquals(
        List.of("few of the words to import are those of this policy"),
        read.diagnostics().stream().map(Diagnostic::message).toList());
  }

  @Test
  void anotherHeadingIsARetitle() throws IOException {
    ImportReport report = edited(
        Format.MARKDOWN, text -> text.replace("Network and internet usage", "Use of the internet"));

    assertEquals(List.of(), report.missing());
    assertEquals(
        List.of("substitute: policy-review", "retitle: network-and-internet-usage"),
        Imported.verbs(Imported.overlay(report)));
  }

  @Test
  void anotherOrderIsAMove() throws IOException {
    ImportReport report = edited(Format.MARKDOWN, text -> {
      int from = text.indexOf("## 2. ");
      int to = text.indexOf("## 3. ");
      int end = text.indexOf("## 4. ");
      return text.substring(0, from)
          + text.substring(to, end)
          + text.substring(from, to)
          + text.substring(end);
    });

    assertEquals(List.of(), report.missing());
    assertTrue(Imported.overlay(report).endsWith("""
              - move: acceptable-use
                after: introduction
            """), Imported.overlay(report));
  }

  @Test
  void aMergeFieldThatTheEditLeftAloneStaysOne() throws IOException {
    ImportReport report = edited(
        Format.MARKDOWN,
        text -> text.replace("users can contact Borwen", "everybody can contact Borwen"));

    assertFalse(Imported.overlay(report).contains("Borwen Computers"), Imported.overlay(report));
  }

  @Test
  void anAmendmentInTheWayBecomesAComment() throws IOException {
    ImportReport report =
        edited(Format.MARKDOWN, text -> text.replace("emerging trends", "emerging fashions"));

    String overlay = Imported.overlay(report);
    assertEquals(List.of(), report.missing());
    assertTrue(overlay.contains("# - substitute: policy-review"), overlay);
    assertTrue(overlay.contains("fashions"), overlay);
  }
}
