package org.clausebook.cli;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The commands in their groups, each with its first sentence, as the help shows them. */
final class GroupedCommands implements IHelpSectionRenderer {
  private static final int INDENT = 2;

  @Override
  public String render(Help help) {
    Map<String, CommandLine> commands = help.commandSpec().subcommands();
    int widest = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
    return Stream.of(CommandGroup.values())
        .map(group -> render(help, group, widest))
        .collect(Collectors.joining());
  }

  private static String render(Help help, CommandGroup group, int widest) {
    int first = widest + 2 * INDENT;
    var table = TextTable.forColumns(
        help.colorScheme(),
        new Column(first, INDENT, Overflow.SPAN),
        new Column(help.commandSpec().usageMessage().width() - first, 0, Overflow.WRAP));
    for (String name : group.names()) {
      var spec = Objects.requireNonNull(help.commandSpec().subcommands().get(name), name)
          .getCommandSpec();
      table.addRowValues(
          help.colorScheme().commandText(name),
          help.colorScheme().text(spec.usageMessage().description()[0]));
    }
    return help.createHeading("%n" + group.heading() + ":%n") + table;
  }
}
