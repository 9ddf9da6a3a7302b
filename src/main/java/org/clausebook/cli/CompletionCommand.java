package org.clausebook.cli;

import java.util.concurrent.Callable;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the script with which a shell completes commands and options. */
@Command(
    name = "completion",
    aliases = "generate-completion",
    description = {
      "Prints a completion script for bash or zsh.",
      "After 'source <(policy completion)' the shell completes commands and options when you press"
          + " the Tab key."
    },
    footerHeading = "%nExamples:%n",
    footer = "  policy completion")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Override
  public Integer call() {
    Console console = parent.console();
    console.out().print(AutoComplete.bash("policy", PolicyCommand.whole(console)));
    return ExitCode.DONE;
  }
}
