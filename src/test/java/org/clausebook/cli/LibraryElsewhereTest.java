package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a library that is not the folder {@code templates} of the workspace. */
final class LibraryElsewhereTest {
  private static final String POLICY = "councils/exampleton/it-policy.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder overShippedLibrary() {
    return new WorkspaceFolder(temporary.resolve("workspace"))
        .write("councils/exampleton/council.yaml", ShippedLibraryTest.PROFILE)
        .write(POLICY, "");
  }

  private WorkspaceFolder overLibraryWithout(String file) throws IOException {
    WorkspaceFolder library = new WorkspaceFolder(temporary).lay(Path.of("templates"), "shared");
    Files.delete(library.path("shared/" + file));
    return overShippedLibrary().write("clausebook.yaml", "library: ../shared\n");
  }

  private static String errors(WorkspaceFolder workspace) {
    CommandRun run = workspace.run("check", "exampleton");
    assertEquals(1, run.exitCode(), run.out());
    assertFalse(run.err().contains("templates"), run.err());
    return run.err();
  }

  @Test
  void aMissingLayoutIsMissedWhereTheOthersAre() throws IOException {
    String errors = errors(overLibraryWithout("layouts/policy/policy.md.ftl"));

    assertTrue(
        errors.contains("../shared/layouts/policy/policy.md.ftl: error: the layout "), errors);
  }

  @Test
  void wordsOfDocumentControlAreMissedInTheLibrary() throws IOException {
    String errors = errors(overLibraryWithout("control.yaml"));

    assertEquals(POLICY + """
        : error: the library has no words of document control
          hint: copy 'control.yaml' into it from a library that has it
        """, errors);
  }

  @Test
  void wordsForWhatIsOpenAreMissedInTheLibrary() throws IOException {
    WorkspaceFolder workspace = overLibraryWithout("words.yaml")
        .replace("councils/exampleton/council.yaml", "helpdesk: the Clerk", "helpdesk: pending")
        .replace("councils/exampleton/council.yaml", "kind: parish\n", "");

    assertTrue(
        errors(workspace).contains("  hint: write under 'gaps:' in 'words.yaml' of the library "),
        errors(workspace));
  }

  @Test
  void wordsForReferencesAreMissedInTheLibrary() throws IOException {
    WorkspaceFolder workspace = overLibraryWithout("references.yaml").write(POLICY, """
        amendments:
          - substitute: introduction
            with: See ${clause('contacts')}.
        """);

    String errors = errors(workspace);

    assertTrue(
        errors.contains("  hint: write the line 'numbered: clause ${number}' in 'references.yaml'"
            + " of the library\n"),
        errors);
  }

  @Test
  void aSignWithoutGlyphCanBeWrittenInWordsOrAFontLaidOverTheLibrary() {
    WorkspaceFolder workspace = overShippedLibrary()
        .replace(
            "councils/exampleton/council.yaml", "helpdesk: the Clerk", "helpdesk: ☎ the Clerk");

    String errors = errors(workspace);

    assertTrue(
        errors.contains("  hint: write it in words, or put a font that has it into 'fonts' of the"
            + " library or of a layer, and name it in 'layouts/policy/print.css' there\n"),
        errors);
  }
}
