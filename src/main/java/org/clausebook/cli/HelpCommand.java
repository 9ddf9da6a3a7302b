package org.clausebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.cli.report.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of a command, as its {@code --help} does. */
@Command(
    name = "help",
    description = "Shows the help of a command, or all commands.",
    footerHeading = "%nExamples:%n",
    footer = {"  policy help", "  policy help adopt"})
final class HelpCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command that you want to know about.")
  List<String> words = List.of();

  @Override
  public Integer call() {
    CommandLine command = PolicyCommand.commandLine(
        parent.console(), words.isEmpty() ? new String[] {"--help"} : words.toArray(String[]::new));
    for (String word : words) {
      CommandLine below = command.getSubcommands().get(word);
      if (below == null) {
        throw new UnmatchedArgumentException(command, List.of(word));
      }
      command = below;
    }
    command.usage(parent.console().out());
    return ExitCode.DONE;
  }
}
