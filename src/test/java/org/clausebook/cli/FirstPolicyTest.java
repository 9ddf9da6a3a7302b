package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to an adopted policy, by typing what the commands print. */
@Tag("slow")
final class FirstPolicyTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir
  Path temporary;

  @Test
  void whatEachCommandPrintsLeadsToTheNext() {
    var workspace = new WorkspaceFolder(temporary);
    byte[] answers = """
        Exampleton Parish Council



        IT and Email Policy
        the Clerk
        the Clerk
        the Clerk
        every two years





        y
        """.getBytes(StandardCharsets.UTF_8);

    CommandRun asked = CommandRun.typing(answers, workspace.folder(), "new");
    run(workspace, printed(asked, "generate"));
    CommandRun packed = run(workspace, printed(asked, "pack").replace("DATE", "2026-12-07"));
    run(workspace, printed(packed, "adopt").replace("MINUTE", "26/41"), "--as-of", "2026-12-08");

    String page = workspace.read("output/exampleton/it-policy.html");
    assertTrue(page.contains("7 December 2026"), page);
    assertTrue(page.contains("26/41"), page);
    assertEquals(
        List.of("it-policy.html", "it-policy.md", "it-policy.pdf"),
        workspace.files("output/exampleton").keySet().stream()
            .filter(file -> file.startsWith("it-policy"))
            .sorted()
            .toList());
  }

  /** A command that was printed to be copied. */
  private static String printed(CommandRun run, String command) {
    return run.out()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("policy " + command + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(run.toString()));
  }

  private static CommandRun run(WorkspaceFolder workspace, String line, String... more) {
    String[] words = Stream.concat(
            WORD.matcher(line)
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1)),
            Stream.of(more))
        .toArray(String[]::new);
    CommandRun run = workspace.run(words);
    assertEquals(0, run.exitCode(), line + "\n" + run);
    return run;
  }
}
