package org.clausebook.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    int widest = CommandGroup.all().stream()
        .mapToInt(command -> CommandGroup.name(command).length())
        .max()
        .orElse(0);
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
    for (Class<?> command : group.commands()) {
      table.addRowValues(
          help.colorScheme().commandText(CommandGroup.name(command)),
          help.colorScheme().text(CommandGroup.sentence(command)));
    }
    return help.createHeading("%n" + group.heading() + ":%n") + table;
  }
}
