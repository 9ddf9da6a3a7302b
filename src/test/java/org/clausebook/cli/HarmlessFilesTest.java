package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk's editor and computer do to files, and what nobody has to notice. */
class HarmlessFilesTest {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final List<String> SOURCES = List.of(
      PROFILE,
      OVERLAY,
      "templates/clauses/allotments.yaml",
      "templates/clauses/shared.yaml",
      "templates/policies/allotments.yaml",
      "templates/layouts/policy/policy.html.ftl",
      "templates/layouts/policy/policy.md.ftl",
      "templates/layouts/policy/print.css");

  @TempDir
  Path temporary;

  @Test
  void aByteOrderMarkChangesNothing() {
    assertEquals(generated(text -> text), generated(text -> BYTE_ORDER_MARK + text));
  }

  @Test
  void lineEndsOfWindowsChangeNothing() {
    assertEquals(generated(text -> text), generated(text -> text.replace("\n", "\r\n")));
  }

  @Test
  void blankLinesAtTheEndOrNoLineEndChangeNothing() {
    assertEquals(
        generatedFrom(OVERLAY, text -> text),
        generatedFrom(OVERLAY, text -> text.stripTrailing() + "\n\n\n"));
    assertEquals(
        generatedFrom(OVERLAY, text -> text), generatedFrom(OVERLAY, String::stripTrailing));
  }

  @Test
  void aMistakeInAFileOfWindowsHasTheSamePlace() {
    var workspace = workspace().replace(OVERLAY, "substitute:", "subsitute:");
    CommandRun expected = workspace.run("check");

    workspace.write(OVERLAY, BYTE_ORDER_MARK + workspace.read(OVERLAY).replace("\n", "\r\n"));

    assertEquals(ExitCode.ERRORS, expected.exitCode());
    assertEquals(expected, workspace.run("check"));
  }

  @Test
  void filesOfTheSystemAndDraftsOfEditorsAreLeftOut() {
    var workspace = workspace()
        .write("councils/.DS_Store", "x")
        .write("councils/little-muddling/.allotments.yaml.swp", "x")
        .write("councils/little-muddling/Thumbs.db", "x")
        .write("councils/little-muddling/minutes.pdf", "x")
        .write("councils/_county/notes.txt", "x");

    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals("", run.err());
  }

  @Test
  void aFileThatMayNotBeReadIsReported() {
    var workspace = workspace();
    assertTrue(workspace.path(OVERLAY).toFile().setReadable(false));
    assumeFalse(Files.isReadable(workspace.path(OVERLAY)), "root reads every file");

    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals(
        OVERLAY + ": error: this file may not be read",
        run.err().lines().toList().get(0));
  }

  @Test
  void aFolderThatMayNotBeReadIsReportedAlone() {
    for (String folder : List.of("councils/little-muddling", "templates/clauses")) {
      var workspace = workspace();
      assertTrue(workspace.path(folder).toFile().setReadable(false));
      assumeFalse(Files.isReadable(workspace.path(folder)), "root reads every folder");

      CommandRun run = workspace.run("check");

      assertTrue(workspace.path(folder).toFile().setReadable(true));
      assertEquals(ExitCode.ERRORS, run.exitCode());
      assertEquals(
          List.of(
              folder + ": error: this folder may not be read",
              "  hint: change its permissions so that you can read it (in its properties, or with"
                  + " chmod)"),
          run.err().lines().toList());
    }
  }

  private Map<String, String> generated(UnaryOperator<String> change) {
    var workspace = workspace();
    SOURCES.forEach(file -> workspace.write(file, change.apply(workspace.read(file))));
    return output(workspace);
  }

  private Map<String, String> generatedFrom(String file, UnaryOperator<String> change) {
    var workspace = workspace();
    return output(workspace.write(file, change.apply(workspace.read(file))));
  }

  private static Map<String, String> output(WorkspaceFolder workspace) {
    CommandRun run = workspace.run("generate", "--all");
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return workspace.files("output");
  }

  private WorkspaceFolder workspace() {
    try {
      return WorkspaceFolder.faultless(Files.createTempDirectory(temporary, "workspace"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
