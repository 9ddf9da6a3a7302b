package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.cli.option.BodyOption;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    console.err().println("  hint: " + hint(problem, command.getCommandSpec()));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String word = "'" + unmatched.getUnmatched().get(0) + "'";
      return problem.getCommandLine().getSubcommands().isEmpty()
          ? word + " is a word too many"
          : "no command is called " + word;
    }
    return problem instanceof MissingParameterException missing && isLeftOut(missing)
        ? missing(missing)
        : sentence(String.valueOf(problem.getMessage()));
  }

  /** Whether all of it is missing, and not only a value of it. */
  private static boolean isLeftOut(MissingParameterException problem) {
    return !String.valueOf(problem.getMessage()).contains("for option")
        && !problem.getMissing().isEmpty();
  }

  private static String missing(MissingParameterException problem) {
    List<String> names = problem.getMissing().stream().map(UsageProblems::name).toList();
    return String.join(" and ", names) + (names.size() == 1 ? " is missing" : " are missing");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String hint(ParameterException problem, CommandSpec command) {
    String help = "see '" + command.qualifiedName() + " --help'";
    if (problem instanceof UnknownName unknown) {
      return unknown.hint();
    }
    if (problem instanceof WrongOption wrong) {
      return wrong.hint();
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return hint(unmatched, command).orElse(help);
    }
    return problem instanceof MissingParameterException missing && isLeftOut(missing)
        ? "write: " + shortest(command)
        : help;
  }

  private static Optional<String> hint(UnmatchedArgumentException problem, CommandSpec command) {
    var words = new BroughtWords(command);
    String written = problem.getUnmatched().get(0);
    if (problem.isUnknownOption()) {
      return words.hintForOption(written);
    }
    return command.subcommands().isEmpty()
        ? Optional.of("put words that belong together between double quotes, such as \"Full"
            + " Council\"; see '" + command.qualifiedName() + " --help'")
        : words.hintForCommand(written);
  }

  /** The command with what it must have. */
  private static String shortest(CommandSpec command) {
    Stream<String> names = command.positionalParameters().stream()
        .filter(parameter -> parameter.hideParamSyntax() || parameter.required())
        .map(ArgSpec::paramLabel);
    Stream<String> options = command.options().stream()
        .filter(option -> option.required() || option.longestName().equals(BodyOption.NAME))
        .map(option ->
            option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel()));
    return Stream.concat(Stream.of(command.qualifiedName()), Stream.concat(names, options))
        .collect(Collectors.joining(" "));
  }

  /** As messages begin; a name in capitals stays. */
  private static String sentence(String message) {
    boolean isName = message.length() > 1 && Character.isUpperCase(message.charAt(1));
    return isName
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
