package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.model.record.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for help gets it, in whatever words. */
final class HelpCommandTest {
  private static final Pattern COMMAND = Pattern.compile("'policy ([^']+)'");

  @TempDir
  Path folder;

  private CommandRun run(String line) {
    return CommandRun.in(
        folder, Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "adopt", "list", "report", "report join", "completion", "help"})
  void helpShowsWhatTheOptionShows(String command) {
    CommandRun run = run("help " + command);

    assertEquals(run(command + " --help"), run);
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().startsWith(("Usage: policy " + command).strip()), run.out());
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    CommandPage.commands().keySet().forEach(command -> {
      String help = run("help " + command).out();

      assertTrue(help.contains("\nExamples:\n"), command);
      assertTrue(
          help.substring(help.indexOf("\nExamples:")).contains("policy " + command), command);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      help lst        | no command is called 'lst'        | did you mean 'list'?
      help word       | no command is called 'word'       | there is no Word format
      help report jon | no command is called 'jon'        | did you mean 'join'?
      adopt list x y z | --date is missing                | write: policy adopt
      lst --help      | no command is called 'lst'        | did you mean 'list'?
      --help lst      | no command is called 'lst'        | did you mean 'list'?
      lst -h --json   | no command is called 'lst'        | did you mean 'list'?
      word --help     | no command is called 'word'       | there is no Word format
      report jon --help | no command is called 'jon'      | did you mean 'join'?
      lst             | no command is called 'lst'        | did you mean 'list'?
      version         | no command is called 'version'    | use 'policy --version'
      word            | no command is called 'word'       | there is no Word format
      docx            | no command is called 'docx'       | there is no Word format
      pdf             | no command is called 'pdf'        | use 'policy generate --format pdf'
      status          | no command is called 'status'     | 'policy' alone shows the state
      verify          | no command is called 'verify'     | use 'policy inspect FILE --verify'
      publish         | no command is called 'publish'    | use 'policy generate'
      zzzzzz          | no command is called 'zzzzzz'     | see 'policy --help'
      generate --pdf  | unknown option: '--pdf'           | did you mean '--format pdf'?
      generate --docx | unknown option: '--docx'          | there is no Word format
      generate -o x   | unknown option: '-o'              | did you mean '--output'?
      generate --out=x | unknown option: '--out=x'        | did you mean '--output'?
      check --out     | unknown option: '--out'           | see 'policy check --help'
      check --council | unknown option: '--council'       | write names without an option
      list -v         | unknown option: '-v'              | did you mean '--version'?
      check a b Hall  | 'Hall' is a word too many         | between double quotes
      adopt a b       | --date is missing                 | write: policy adopt [COUNCIL] POLICY --body BODY --date DATE
      report join     | FILE is missing                   | write: policy report join FILE
      review a b --body x --date 2026 | --no-change is missing | write: policy review
      """)
  void whatIsMeantIsNamed(String line, String message, String hint) {
    CommandRun run = run(line);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().startsWith("policy: error: " + message + "\n"), run.err());
    assertTrue(run.err().contains(hint), run.err());
  }

  /** The words that people bring from other programs lead to something that there is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start", "setup", "build", "test", "serve", "diff", "agenda", "approve", "rescind", "ls",
        "overdue", "history", "version", "verify"
      })
  void aHintLeadsToACommand(String word) {
    String hint = run(word).err().lines().skip(1).findFirst().orElse("");

    List<String> commands =
        COMMAND.matcher(hint).results().map(found -> found.group(1)).toList();
    assertFalse(commands.isEmpty(), hint);
    commands.forEach(command -> assertDoesNotThrow(
        () -> CommandPage.everything().parseArgs((command + " --help").split(" ")), command));
    commands.forEach(command -> assertTrue(
        command.startsWith("--")
            || CommandPage.everything().getSubcommands().containsKey(command.split(" ", -1)[0]),
        command));
  }

  @Test
  void theVerbsOfADecisionAreListed() {
    String help = run("help adopt").out().replaceAll("\\s+", " ");

    Arrays.stream(Verb.values())
        .filter(verb -> verb.status().isPresent())
        .forEach(verb -> assertTrue(help.contains(verb.words()), verb.words()));
  }

  @Test
  void theFormerNameOfTheCompletionStillWorks() {
    CommandRun run = run("completion");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertEquals(run, run("generate-completion"));
  }
}
