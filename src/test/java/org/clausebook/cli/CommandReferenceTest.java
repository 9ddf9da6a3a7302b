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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.DocumentationPages;
import org.clausebook.cli.report.Console;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The pages name the commands and options that there are, and their examples are understood. */
final class CommandReferenceTest {
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z][^`]*)` \\| ", Pattern.MULTILINE);
  private static final Pattern TYPED =
      Pattern.compile("^(?:\\$ )?\\./policy (.*)", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern OPTION_WITH_VALUE =
      Pattern.compile("--[a-z-]+(?: [A-Za-z0-9][A-Za-z0-9,/-]*)?");
  private static final Pattern OPERAND = Pattern.compile("[A-Z]{2,}");

  @Test
  void everyCommandHasARowWithItsOptions() throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    table("reference-commands.md", "| `generate-completion` |")
        .forEach(row -> rows.put(name(row), words(row)));

    Map<String, Set<String>> commands = new LinkedHashMap<>();
    commands().forEach((name, command) -> commands.put(name, words(command)));

    assertEquals(commands, rows);
    assertEquals(List.copyOf(commands.keySet()), List.copyOf(rows.keySet()));
  }

  @Test
  void everyCommandHasALineInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = readme.substring(
        readme.indexOf("\n## The commands\n"), readme.indexOf("\n### Exit codes\n"));

    assertEquals(
        List.copyOf(commands().keySet()),
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
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .toArray(String[]::new);
      assertDoesNotThrow(() -> everything().parseArgs(words), line);
    }
  }

  /** The first cells of the table that has such a row. */
  private static List<String> table(String page, String row) throws IOException {
    String text = DocumentationPages.page(page);
    int within = text.indexOf(row);
    String table =
        text.substring(text.lastIndexOf("\n\n", within), text.indexOf("\n\n", within) + 1);
    return ROW.matcher(table.replace("\\|", "/"))
        .results()
        .map(cell -> cell.group(1))
        .toList();
  }

  private static String name(String row) {
    return row.replaceAll("^([a-z-]+(?: [a-z]+)?).*", "$1");
  }

  /** The options in a row, and what it takes beside them. */
  private static Set<String> words(String row) {
    return Stream.concat(
            OPTION.matcher(row).results(),
            OPERAND.matcher(OPTION_WITH_VALUE.matcher(row).replaceAll("")).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(CommandLine command) {
    Stream<String> options = command.getCommandSpec().options().stream()
        .filter(option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
        .map(OptionSpec::longestName);
    Stream<String> operands = command.getCommandSpec().positionalParameters().stream()
        .map(PositionalParamSpec::paramLabel);
    return Stream.concat(options, operands).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every command that does something, by its name, in the order of the help. */
  private static Map<String, CommandLine> commands() {
    Map<String, CommandLine> commands = new LinkedHashMap<>();
    everything().getSubcommands().forEach((name, command) -> {
      if (command.getSubcommands().isEmpty()) {
        commands.put(name, command);
      }
      command.getSubcommands().forEach((inner, below) -> commands.put(name + " " + inner, below));
    });
    return commands;
  }

  private static CommandLine everything() {
    var writer = new PrintWriter(new StringWriter());
    return PolicyCommand.commandLine(new Console(writer, writer, Ansi.OFF, Path.of("")));
  }
}
