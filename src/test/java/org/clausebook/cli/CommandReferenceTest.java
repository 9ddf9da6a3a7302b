package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausebook.DocumentationPages;
import org.clausebook.Generated;
import org.clausebook.cli.report.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** The pages name the commands and options that there are, and their examples are understood. */
final class CommandReferenceTest {
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z][^`]*)` \\| ", Pattern.MULTILINE);
  private static final Pattern TYPED =
      Pattern.compile("^(?:\\$ )?\\./policy (.*)", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("([\"'])(.*?)\\1|(\\S+)");

  @Test
  void theReferenceSaysWhatTheCommandsSay() throws IOException {
    Map<String, String> headings = new LinkedHashMap<>();
    Generated.parts("reference-commands.md", headings::put);
    var page = new CommandPage(headings);

    Generated.checkParts("reference-commands.md", (source, heading) -> page.part(source));

    assertEquals(Set.of(), missing(headings.keySet()));
  }

  private static Set<String> missing(Set<String> parts) {
    Set<String> missing = new TreeSet<>(CommandPage.commands().keySet());
    missing.removeAll(parts);
    return missing;
  }

  @Test
  void theHelpThatIsReadyIsWhatTheCommandWouldShow() throws IOException {
    Generated.check(
        Path.of("src/main/resources/org/clausebook/cli/help.txt"),
        ReadyAnswer.stored(help(Ansi.ON)).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void helpIsReadyWithColoursAndWithout() {
    assertEquals(help(Ansi.ON), ReadyAnswer.help(true));
    assertEquals(help(Ansi.OFF), ReadyAnswer.help(false));
  }

  @ParameterizedTest
  @CsvSource({
    "-h, true",
    "--help, true",
    "help, true",
    "-V, true",
    "--version, true",
    "'', false",
    "list, false",
    "help list, false",
    "--help --version, false",
  })
  void whatIsAskedOtherwiseIsRead(String asked, boolean isReady) {
    assertEquals(isReady, ReadyAnswer.to(asked.split(" ", -1)).isPresent());
  }

  private static String help(Ansi ansi) {
    var out = new StringWriter();
    var console =
        new Console(new PrintWriter(out, true), new PrintWriter(out, true), ansi, Path.of(""));
    Main.run(console, "--help");
    return out.toString();
  }

  @Test
  void everyCommandHasALineInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = readme.substring(
        readme.indexOf("\n## The commands\n"), readme.indexOf("\n### Exit codes\n"));

    assertEquals(
        List.copyOf(CommandPage.commands().keySet()),
        ROW.matcher(table).results().map(row -> row.group(1)).toList());
  }

  @Test
  void everyCommandThatIsShownIsUnderstood() throws IOException {
    List<String> lines = TYPED
        .matcher(DocumentationPages.text())
        .results()
        .map(line -> line.group(1))
        .toList();

    assertFalse(lines.isEmpty());
    for (String line : lines) {
      String[] words = WORD.matcher(line)
          .results()
          .map(word -> word.group(1) == null ? word.group(3) : word.group(2))
          .toArray(String[]::new);
      assertDoesNotThrow(() -> CommandPage.everything().parseArgs(words), line);
    }
  }
}
