package org.clausebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.Generated;
import org.clausebook.cli.report.Console;
import org.clausebook.feature.lint.Rules;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The parts of the command reference, as the commands themselves and the rules say them. */
final class CommandPage {
  private static final String FENCE = "```\n";
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^ +(\\d) +(.*)$");

  private final Map<String, CommandLine> commands = commands();
  private final Map<String, String> headings;

  /**
   * The parts of a page.
   *
   * @param headings those under which the commands are, by name
   */
  CommandPage(Map<String, String> headings) {
    this.headings = headings;
  }

  /** What is made from something. */
  String part(String source) {
    return switch (source) {
      case "all commands" -> overview();
      case "exit codes" -> table("exit code", "meaning", exitCodes());
      case "rules" -> table("rule", "why", Rules.reasons());
      default -> command(Objects.requireNonNull(commands.get(source), source).getCommandSpec());
    };
  }

  private String overview() {
    var rows = new StringBuilder("| command | what it does |\n|---|---|\n");
    for (CommandGroup group : CommandGroup.values()) {
      rows.append("| **").append(group.heading()).append("** | |\n");
      commands.forEach((name, command) -> {
        if (group.names().contains(name.split(" ", -1)[0])) {
          rows.append("| [`" + name + "`](#"
              + headings.getOrDefault(name, "").replace(' ', '-') + ") | "
              + first(command) + " |\n");
        }
      });
    }
    return rows.toString();
  }

  private static String first(CommandLine command) {
    return Generated.cell(command.getCommandSpec().usageMessage().description()[0]);
  }

  /** Those that the end of the help begins with. */
  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    EXIT_CODE
        .matcher(String.join("\n", everything().getCommandSpec().usageMessage().footer()))
        .results()
        .forEach(code -> codes.put(code.group(1), code.group(2)));
    return codes;
  }

  private static String command(CommandSpec command) {
    var usage = command.usageMessage();
    String options = Stream.concat(
            command.positionalParameters().stream()
                .filter(operand -> !operand.hidden())
                .map(operand -> row(operand.paramLabel(), operand.description())),
            command.options().stream()
                .filter(option -> !option.inherited() && !option.usageHelp())
                .filter(option -> !option.versionHelp() && !option.hidden())
                .map(option -> row(written(option), option.description())))
        .collect(Collectors.joining());
    String more = text(usage.description())
        .substring(text(usage.description()[0]).length())
        .trim();
    return FENCE + "policy " + synopsis(command) + FENCE
        + (more.isEmpty() ? "" : "\n" + more + "\n")
        + (options.isEmpty() ? "" : "\n| option | what it does |\n|---|---|\n" + options)
        + examples(usage.footer());
  }

  private static String synopsis(CommandSpec command) {
    return new CommandLine.Help(command, Ansi.OFF).synopsis(0).replaceFirst("^policy ", "");
  }

  private static String examples(String[] footer) {
    return footer.length == 0 || EXIT_CODE.matcher(footer[0]).matches()
        ? ""
        : "\n" + FENCE
            + Stream.of(footer)
                .map(line -> line.replaceFirst("^ {2}", "").replaceFirst("^policy", "./policy"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll(" \\\\\n *", " ")
            + FENCE;
  }

  private static String written(OptionSpec option) {
    return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
  }

  private static String table(String key, String meaning, Map<String, String> rows) {
    return "| " + key + " | " + meaning + " |\n|---|---|\n"
        + rows.entrySet().stream()
            .map(row -> row(row.getKey(), row.getValue()))
            .collect(Collectors.joining());
  }

  private static String row(String key, String... text) {
    return "| `" + key + "` | " + text(text) + " |\n";
  }

  private static String text(String... lines) {
    return Generated.cell(
        String.join(" ", List.of(lines)).replace("%%", "%").replaceAll("\\s+", " "));
  }

  /** Every command that does something, by its name, in the order of the help. */
  static Map<String, CommandLine> commands() {
    Map<String, CommandLine> commands = new LinkedHashMap<>();
    everything().getSubcommands().forEach((name, command) -> {
      if (command.getSubcommands().isEmpty() && name.equals(command.getCommandName())) {
        commands.put(name, command);
      }
      command.getSubcommands().forEach((inner, below) -> commands.put(name + " " + inner, below));
    });
    return commands;
  }

  /** The whole program. */
  static CommandLine everything() {
    var writer = new PrintWriter(new StringWriter());
    return PolicyCommand.whole(new Console(writer, writer, Ansi.OFF, Path.of("")));
  }
}
