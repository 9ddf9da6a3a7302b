package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.ConsoleText;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.SharedTemplates;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year of two councils that do not exist, a parish in England and a community council in Wales:
 * they adopt every policy of the library, and an auditor asks what that meets.
 */
@Tag("slow")
final class EveryPolicyAdoptedTest {
  private static final Path STORY = Path.of("src/test/resources/library");
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir
  Path folder;

  @Test
  void whatIsAskedIsMetByWhatMeetingsAdopted() throws IOException {
    WorkspaceFolder workspace = councils();
    run(workspace, "check");
    for (InventedCouncil council : InventedCouncil.values()) {
      for (String policy : policies()) {
        run(
            workspace,
            "adopt",
            council.kind(),
            policy,
            "--date",
            "2026-07-01",
            "--minute",
            "26/41",
            "--body",
            "Full Council",
            "--version",
            "1.0");
      }
    }

    new ConsoleText(STORY.resolve("coverage"))
        .verify(workspace.run("coverage", "--on", "2027-03-31"));
    run(workspace, "coverage", "--on", "2027-03-31", "--strict");
    for (InventedCouncil council : InventedCouncil.values()) {
      assertAnAuditorReadsIt(workspace, council.kind());
    }
  }

  private void assertAnAuditorReadsIt(WorkspaceFolder workspace, String council)
      throws IOException {
    run(workspace, "evidence", council, "--year", "2026/27", "--format", "pdf");
    Path sheet = folder.resolve("output").resolve(council).resolve("evidence-2026-27.pdf");
    try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
      assertTrue(pdf.getNumberOfPages() < 10, council + ": " + pdf.getNumberOfPages());
    }
  }

  private static void run(WorkspaceFolder workspace, String... arguments) {
    CommandRun run = workspace.run(arguments);
    assertEquals(0, run.exitCode(), run.toString());
  }

  private WorkspaceFolder councils() throws IOException {
    WorkspaceFolder workspace = new WorkspaceFolder(folder)
        .write(
            "clausebook.yaml",
            "library: " + TEMPLATES.toAbsolutePath().toString().replace('\\', '/')
                + "\nformats: [md]\n");
    SharedTemplates library =
        Workspace.open(Path.of(""), task -> {}).templates().toOptional().orElseThrow();
    for (InventedCouncil council : InventedCouncil.values()) {
      String files = "councils/" + council.kind() + "/";
      workspace.write(files + "council.yaml", council.profile(library));
      for (var outline : library.outlines().values()) {
        workspace.write(
            files + outline.policy() + ".yaml", council.overlay(outline, library.library()));
      }
    }
    return workspace;
  }

  private static Set<String> policies() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("policies"))) {
      var names = new TreeSet<String>();
      files.forEach(file -> names.add(file.getFileName().toString().replace(".yaml", "")));
      return names;
    }
  }
}
