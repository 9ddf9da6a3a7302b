package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.Json;
import org.clausebook.cli.report.ReportJoin;
import org.clausebook.cli.report.ReportOption;
import org.clausebook.cli.report.RunReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes one report of those of all shards. */
@Command(
    name = "join",
    description = {
      "Joins the reports of all shards into the one that a single run would have written, and"
          + " exits with the same code. Only the times differ: they are those of the machines."
    },
    footerHeading = "%nExamples:%n",
    footer = "  policy report join report-1.json report-2.json --output report.json")
final class ReportJoinCommand implements Callable<Integer> {
  @ParentCommand
  ReportCommand parent;

  @Spec
  CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What 'generate --all --shard I/N --report FILE' wrote, for every shard.")
  List<Path> files = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write the report to; without it the report is printed.")
  @Nullable
  Path output;

  @Override
  public Integer call() {
    Console console = parent.parent.console();
    RunReport whole = join(console);
    if (output == null) {
      Json.print(console, whole.view());
    } else {
      new ReportOption(spec, "--output", output).write(console, whole.view());
    }
    return whole.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private RunReport join(Console console) {
    var join = new ReportJoin();
    try {
      for (Path file : files) {
        join.add(file.toString().replace('\\', '/'), read(console.folder().resolve(file)));
      }
      return join.whole();
    } catch (ReportJoin.Refused refused) {
      throw new WrongOption(spec.commandLine(), refused.reason(), refused.hint());
    }
  }

  private static String read(Path file) throws ReportJoin.Refused {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new ReportJoin.Refused(
          "'" + file + "' cannot be read", "name a file that exists and that you may read");
    }
  }
}
