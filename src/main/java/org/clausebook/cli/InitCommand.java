package org.clausebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.InitText;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.init.InitReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a folder to keep policies in. */
@Command(
    name = "init",
    description = {
      "Makes a folder to keep policies in.",
      "It gets folders for councils and for finished policies, settings, a page that says how to go"
          + " on, and what editors and git need. What is there already stays as it is. The shared"
          + " clauses come with Clausebook, so they are not copied."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  policy init policies", "  policy init"})
final class InitCommand implements Callable<Integer> {
  @Spec
  CommandSpec spec;

  @ParentCommand
  PolicyCommand parent;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder, new or in use (default: this one).")
  @Nullable
  Path folder;

  @Override
  public Integer call() {
    Path place = folder == null ? parent.workspace() : parent.console().folder().resolve(folder);
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new WrongOption(
          spec.commandLine(),
          "'" + folder + "' is a file, not a folder",
          "name a folder, such as 'policy init policies'");
    }
    Result<InitReport> made = Clausebook.open(place).init();
    made.toOptional().ifPresent(new InitText(parent, place)::print);
    return new DiagnosticPrinter(parent.console()).print(made.diagnostics());
  }
}
