package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headings of a fragment stand as far below those of its page as the command says. */
final class HeadingOffsetTest {
  private static final String FRAGMENT = "output/little-muddling/allotments.fragment.html";
  private static final Pattern HEADING = Pattern.compile("<h([1-6])");

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(folder);
    workspace.replace("councils/little-muddling/allotments.yaml", "amendments:\n", """
        amendments:
          - insert: quiet
            under: conduct
            heading: Quiet
            body: Music is played softly.
          - insert: birds
            under: quiet
            heading: Birds
            body: Birds sing as they like.
        """);
  }

  private List<String> ranks(String... options) {
    var arguments = new ArrayList<>(List.of("generate", "--all", "--format", "fragment"));
    arguments.addAll(List.of(options));
    CommandRun run = workspace.run(arguments.toArray(String[]::new));
    assertEquals(FRAGMENT + "\n", run.out(), run.err());
    return HEADING
        .matcher(workspace.read(FRAGMENT))
        .results()
        .map(h -> h.group(1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"0, 1 2 3 4", "1, 2 3 4 5", "2, 3 4 5 6", "4, 5 6", "5, 6"})
  void noneIsBelowTheSixth(String offset, String expected) {
    assertEquals(List.of(expected.split(" ", -1)), ranks("--heading-offset", offset));
  }

  @Test
  void theTitleIsOtherwiseOfRankTwo() {
    assertEquals("2", ranks().get(0));
  }

  @Test
  void anotherOffsetIsAnotherFileAndTheSameIsUnchanged() {
    ranks();
    ranks("--heading-offset", "2");
    String moved = workspace.read(FRAGMENT);

    assertEquals("3", ranks("--heading-offset", "2").get(0));
    assertEquals(moved, workspace.read(FRAGMENT));
    assertEquals("2", ranks().get(0));
  }

  @Test
  void noFragmentIsWrittenUnasked() {
    workspace.run("generate", "--all");

    assertEquals(
        Set.of(
            "little-muddling/allotments.md",
            "little-muddling/allotments.html",
            "little-muddling/allotments.pdf"),
        workspace.files("output").keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 | fragment | invalid value for option '--heading-offset': '6' is not a number from 0 to 5",
        "x | fragment | invalid value for option '--heading-offset': 'x' is not a number from 0 to 5",
        "2 | html | --heading-offset is for fragments only"
      })
  void anOffsetThatCannotBeIsWrongUsage(String offset, String format, String message) {
    CommandRun run =
        workspace.run("generate", "--all", "--format", format, "--heading-offset", offset);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("policy: error: " + message, run.err().lines().findFirst().orElseThrow());
  }
}
