package org.clausebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * The groups in which help shows the commands, each with its commands in the order in which they
 * are used. A new command is one more name here.
 */
enum CommandGroup {
  START(
      "Start",
      InitCommand.class,
      NewCommand.class,
      ImportCommand.class,
      DoctorCommand.class,
      HelpCommand.class),
  WRITE(
      "Write",
      CheckCommand.class,
      PreviewCommand.class,
      GenerateCommand.class,
      OpenCommand.class,
      LintCommand.class),
  MEET(
      "Meet",
      PackCommand.class,
      RedlineCommand.class,
      AdoptCommand.class,
      ReviewCommand.class,
      UndoCommand.class,
      SummaryCommand.class,
      AcknowledgeCommand.class),
  WATCH("Watch", ListCommand.class, DueCommand.class, DriftCommand.class, TakeCommand.class),
  PROVE(
      "Prove",
      ShowCommand.class,
      InspectCommand.class,
      ExplainCommand.class,
      CoverageCommand.class,
      EvidenceCommand.class,
      GuardCommand.class,
      AccessibilityReportCommand.class),
  MACHINES("Machines", SchemaCommand.class, ReportCommand.class, CompletionCommand.class);

  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed, nor can a class
  private final List<Class<?>> commands;

  CommandGroup(String heading, Class<?>... commands) {
    this.heading = heading;
    this.commands = List.of(commands);
  }

  /** The word above the group in the help. */
  String heading() {
    return heading;
  }

  List<Class<?>> commands() {
    return commands;
  }

  /** The names of the commands, as they are typed. */
  List<String> names() {
    return commands.stream().map(CommandGroup::name).toList();
  }

  /** What a command is called. */
  static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** The first sentence of what its help says. */
  static String sentence(Class<?> command) {
    return command.getAnnotation(Command.class).description()[0];
  }

  /** The command of a name. To read the annotations of all takes long, so the usual names come first. */
  static Optional<Class<?>> find(String name) {
    return Stream.<Predicate<Class<?>>>of(
            command -> usualName(command).equals(name), command -> name(command).equals(name))
        .flatMap(named -> all().stream().filter(named))
        .findFirst();
  }

  /** The words of its class joined by hyphens. */
  private static String usualName(Class<?> command) {
    var name = new StringBuilder();
    String words = command.getSimpleName();
    for (char letter : words.substring(0, words.length() - "Command".length()).toCharArray()) {
      if (Character.isUpperCase(letter) && !name.isEmpty()) {
        name.append('-');
      }
      name.append(Character.toLowerCase(letter));
    }
    return name.toString();
  }

  /** Every command, group by group. */
  static List<Class<?>> all() {
    return Stream.of(values()).flatMap(group -> group.commands.stream()).toList();
  }
}
