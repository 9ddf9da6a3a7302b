package org.clausebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.Faults;
import org.clausebook.cli.report.OverviewText;
import org.clausebook.cli.report.Session;
import org.clausebook.cli.report.VersionProvider;
import org.clausebook.feature.due.Horizon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself; its subcommands do the work. */
@Command(
    name = "policy",
    description = {
      "Makes a council's policies from shared clauses and the council's own choices.",
      "Without a command it shows how far the policies are and what to do next."
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done",
      "  1  errors in the files, or warnings with --strict; no policy was written",
      "  2  wrong usage",
      "  3  a fault in Clausebook itself",
      "",
      "Examples:",
      "  policy new",
      "  policy list",
      "  policy check",
      "  policy generate --all",
      "  policy help generate",
    })
final class PolicyCommand implements Runnable, Session {
  /** What its help shows, in this order: commands come first, for that is what people look for. */
  private static final List<String> SECTIONS = List.of(
      UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
      UsageMessageSpec.SECTION_KEY_SYNOPSIS,
      UsageMessageSpec.SECTION_KEY_DESCRIPTION,
      UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
      UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
      UsageMessageSpec.SECTION_KEY_OPTION_LIST,
      UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
      UsageMessageSpec.SECTION_KEY_FOOTER);

  private static final Set<String> HELP = Set.of("-h", "--help");

  private final Console console;
  private Optional<Clausebook> opened = Optional.empty();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The folder that holds 'councils' and 'output' (default: here).",
      scope = ScopeType.INHERIT)
  @Nullable
  Path workspace;

  @Mixin
  AsOf asOf;

  private PolicyCommand(Console console) {
    this.console = console;
  }

  /** The command with all its subcommands. */
  static CommandLine whole(Console console) {
    return commandLine(console, CommandGroup.all());
  }

  /** The command as it is needed to read these arguments. */
  static CommandLine commandLine(Console console, String... arguments) {
    return commandLine(console, subcommands(arguments));
  }

  private static CommandLine commandLine(Console console, List<Class<?>> subcommands) {
    var command = new CommandLine(new PolicyCommand(console));
    subcommands.forEach(command::addSubcommand);
    command.setOut(console.out());
    command.setErr(console.err());
    command.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
    command.setParameterExceptionHandler(new UsageProblems(console));
    command.setExecutionStrategy(new KnownCommands());
    command.setExecutionExceptionHandler((fault, line, parsed) -> Faults.report(console, fault));
    command.setUsageHelpAutoWidth(false);
    UsageMessageSpec help = command.getCommandSpec().usageMessage();
    help.sectionKeys(SECTIONS).optionListHeading("%nOptions:%n");
    help.sectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new GroupedCommands());
    return command;
  }

  /** Those that these arguments may name: to read the options of each takes long. */
  private static List<Class<?>> subcommands(String... arguments) {
    if (arguments.length == 0) {
      return List.of();
    }
    if (arguments.length == 1 && HELP.contains(arguments[0])) {
      // Without any the synopsis would not say that there are commands.
      return List.of(HelpCommand.class);
    }
    return CommandGroup.find(arguments[0])
        .<List<Class<?>>>map(List::of)
        .orElseGet(CommandGroup::all);
  }

  /** Without a command it shows the state of the workspace, and which commands there are. */
  @Override
  public void run() {
    Horizon horizon = Horizon.from(asOf.date());
    new OverviewText(clausebook().due().overview(horizon), this).print();
    var out = console.out();
    out.println();
    out.println("Commands:");
    for (CommandGroup group : CommandGroup.values()) {
      String names = String.join(", ", group.names());
      out.println(String.format(Locale.ROOT, "  %-10s%s", group.heading(), names));
    }
    out.println("  'policy help COMMAND' says what each does");
  }

  @Override
  public Console console() {
    return console;
  }

  @Override
  public Optional<Path> namedWorkspace() {
    return Optional.ofNullable(workspace);
  }

  @Override
  public Path workspace() {
    return workspace == null ? console.folder() : console.folder().resolve(workspace);
  }

  @Override
  public String wayToWorkspace() {
    Path here = console.folder().toAbsolutePath().normalize();
    Path there = workspace().toAbsolutePath().normalize();
    return there.startsWith(here) && !there.equals(here)
        ? here.relativize(there).toString().replace('\\', '/') + "/"
        : "";
  }

  @Override
  public Clausebook clausebook() {
    return clausebook(task -> {});
  }

  /** The same, with what PDFs are printed with made ready on a spare thread if it is not open yet. */
  Clausebook clausebook(Executor spare) {
    Clausebook open = opened.orElseGet(() -> Clausebook.open(workspace(), spare));
    opened = Optional.of(open);
    return open;
  }
}
