package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.PrintedCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What is printed to be copied comes out of a shell as it was meant. */
final class PrintedCommandTest {
  @Test
  void wordsWithSpacesStandInDoubleQuotes() {
    assertEquals(
        "policy adopt ambridge grants --body \"Full Council\" --date 2026-06-01",
        command("adopt", "ambridge", "grants")
            .option("--body", "Full Council")
            .option("--date", "2026-06-01")
            .toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Full Council",
        "Hall & Halls",
        "Mayor's Parlour",
        "the \"Amenities\" Committee",
        "$HOME `id` $(id)",
        "ends with \\",
        "a \\ b \\\\ c \\\" d",
        "* ? ~ # ; | < > ( ) [ ] { }",
        "",
        "109 – 2025/26",
        "C:\\Council papers\\new",
        "md,html"
      })
  @DisabledOnOs(OS.WINDOWS)
  void aShellReadsTheWordThatWasMeant(String word) throws IOException {
    String line = command("adopt").option("--body", word).option("--dry-run").toString();

    assertEquals(List.of("adopt", "--body", word, "--dry-run"), readByShell(line));
  }

  @Test
  void everyWordIsQuotedThatNeedsIt() {
    assertEquals(
        "policy show ambridge \"odd folder\" --version \"2 (final)\" --format \"html,pdf\"",
        command("show", "ambridge", "odd folder")
            .option("--version", "2 (final)")
            .option("--format", "html,pdf")
            .toString());
  }

  /** What means something to sh, PowerShell or the Windows prompt stands between double quotes. */
  @Test
  void everyExampleOfTheHelpIsReadAlikeByEveryShell() {
    CommandPage.commands().forEach((name, command) -> {
      for (String example : command.getCommandSpec().usageMessage().footer()) {
        if (example.startsWith("  policy ")) {
          assertTrue(example.length() <= 80, example);
          String bare = example.replaceAll("\"[\\p{L}\\p{N} ,./_:-]*\"", "");
          assertTrue(bare.matches("[\\p{L}\\p{N} ./_:-]+"), example);
        }
      }
    });
  }

  @Test
  void aCommandInAHintKeepsANameWithABlankTogether(@TempDir Path folder) {
    var workspace = new WorkspaceFolder(folder)
        .write("councils/little muddling/council.yaml", """
            name: Little Muddling Parish Council
            kind: parish
            contacts:
              security-incidents: the Clerk
              email-incidents: the Clerk
              helpdesk: the Clerk
            """)
        .write("councils/little muddling/it-policy.yaml", """
            amendments:
              - substitute: scope
                words: nowhere to be found
                with: anything
            """);

    String said = workspace.run("check").err();

    assertTrue(said.contains("'policy explain \"little muddling\" it-policy scope' shows"), said);
  }

  private static List<String> readByShell(String line) throws IOException {
    String script = "policy() { printf '%s\\0' \"$@\"; }; " + line;
    Process shell =
        new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
    String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return List.of(words.substring(0, words.length() - 1).split("\0", -1));
  }

  static PrintedCommand command(String... words) {
    var console = new Console(
        new PrintWriter(Writer.nullWriter()),
        new PrintWriter(Writer.nullWriter()),
        Ansi.OFF,
        Path.of(""));
    CommandLine line = PolicyCommand.whole(console);
    return PrintedCommand.of(line.getCommand(), words);
  }
}
