package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What was adopted is printed whatever has become since of what it was made from. */
final class BrokenSourcesTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String LAYER = "councils/_hills/clauses/hills.yaml";
  private static final String WARNING = FILE
      + ": warning: the draft of this policy has errors; only the words that were decided on can"
      + " be printed\n  hint: see them with 'policy check little-muddling'\n";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private Map<String, String> printed = Map.of();

  @BeforeEach
  void adopt() {
    workspace = WorkspaceFolder.faultless(temporary);
    adoptIn(workspace);
  }

  private void adoptIn(WorkspaceFolder place) {
    place
        .write(LAYER, """
            clauses:
              hills:
                heading: Hills
                body: There are hills.
            """)
        .write("councils/_hills/layouts/policy/screen.css", "main { color: #102030; }\n")
        .write(PROFILE, "extends: hills\n" + place.read(PROFILE));
    assertDone(place.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/041",
        "--as-of",
        "2026-11-22"));
    printed = generate(place);
  }

  @TestFactory
  Stream<DynamicTest> whatWasAdoptedIsPrintedAlthough() {
    return Stream.of(
        although(
            "a clause is gone",
            files -> files.replace(
                "templates/clauses/allotments.yaml", "  conduct:\n", "  behaviour:\n")),
        although(
            "a clause file is no YAML",
            files -> files.write("templates/clauses/allotments.yaml", "clauses: [\n")),
        although("the outline is gone", files -> delete(files, OUTLINE)),
        although("the outline is no YAML", files -> files.write(OUTLINE, "title: [\n")),
        although("the layer is broken", files -> files.write(LAYER, "clauses: {hills\n")),
        although(
            "the profile has no contacts",
            files ->
                files.write(PROFILE, "extends: hills\nname: Little Muddling Parish Council\n")),
        although(
            "the profile is no YAML",
            files -> files.write(PROFILE, files.read(PROFILE) + "other: [\n"),
            List.of("allotments.html")),
        although(
            "an amendment is half written",
            files -> files.write(
                FILE, files.read(FILE).replace("adoption:", "amendmends: x\nadoption:"))));
  }

  private DynamicTest although(String what, Consumer<WorkspaceFolder> mistake) {
    return although(what, mistake, List.of());
  }

  /** Without a readable profile nobody knows the layers, whose style sheets are in the page. */
  private DynamicTest although(
      String what, Consumer<WorkspaceFolder> mistake, List<String> otherLooks) {
    return DynamicTest.dynamicTest(what, () -> {
      WorkspaceFolder place = WorkspaceFolder.faultless(temporary.resolve(what.replace(' ', '-')));
      adoptIn(place);
      mistake.accept(place);

      Map<String, String> now = new LinkedHashMap<>(generate(place));
      CommandRun check = place.run("check", "little-muddling");
      CommandRun show = place.run("show", "little-muddling", "allotments", "--format", "md");

      otherLooks.forEach(file -> now.put(file, printed.getOrDefault(file, "")));
      assertEquals(printed, now);
      assertEquals(ExitCode.ERRORS, check.exitCode(), check::toString);
      assertTrue(!check.err().contains("only what was decided can be printed"), check::err);
      assertDone(show);
    });
  }

  @Test
  void aRecordThatIsCorrectedIsPrintedThoughAClauseIsGone() {
    workspace
        .replace("templates/clauses/allotments.yaml", "  conduct:\n", "  behaviour:\n")
        .replace(FILE, "minute: 26/041", "minute: 26/141");

    String before = workspace.read("output/little-muddling/allotments.md");
    generate(workspace);

    assertEquals(
        before.replace("26/041", "26/141"), workspace.read("output/little-muddling/allotments.md"));
  }

  @Test
  void aMistakeInTheRecordIsNotPrintedOver() {
    workspace.replace(FILE, "date: 2026-03-05", "date: 2026-03-50");

    CommandRun run = workspace.run("generate", "little-muddling", "allotments");

    assertEquals(ExitCode.ERRORS, run.exitCode());
  }

  @Test
  void mistakesInTheWorkingTextAreSpokenOf() {
    delete(workspace, OUTLINE);

    CommandRun run =
        workspace.run("generate", "little-muddling", "allotments", "--format", "md", "--force");

    assertEquals(WARNING, run.err());
  }

  private static void delete(WorkspaceFolder place, String file) {
    assertTrue(place.path(file).toFile().delete());
  }

  private static Map<String, String> generate(WorkspaceFolder place) {
    assertDone(
        place.run("generate", "little-muddling", "allotments", "--format", "md,html", "--force"));
    return place.files("output/little-muddling");
  }

  private static void assertDone(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }
}
