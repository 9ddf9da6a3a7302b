package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a command line that cannot be understood. */
final class UsageProblems implements IParameterExceptionHandler {
  private final Console console;

  UsageProblems(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    console.err().println("policy: error: " + message(problem));
    console.err().println("  hint: " + hint(problem, command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String word = "'" + unmatched.getUnmatched().get(0) + "'";
      return problem.getCommandLine().getSubcommands().isEmpty()
          ? word + " is a word too many"
          : "no command is called " + word;
    }
    return sentence(String.valueOf(problem.getMessage()));
  }

  private static String hint(ParameterException problem, String command) {
    if (problem instanceof UnknownName unknown) {
      return unknown.hint();
    }
    if (problem instanceof WrongOption wrong) {
      return wrong.hint();
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        return "did you mean '" + suggestions.get(0) + "'?";
      }
    }
    return "see '" + command + " --help'";
  }

  private static String sentence(String message) {
    String first = message.substring(0, 1).toLowerCase(Locale.ROOT);
    return first + message.substring(1);
  }
}
