package org.clausebook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What to do with reports; its subcommands do it. */
@Command(
    name = "report",
    description = "Joins the reports of several machines.",
    subcommands = ReportJoinCommand.class,
    footerHeading = "%nExamples:%n",
    footer = "  policy report join report-1.json report-2.json --output report.json")
final class ReportCommand implements Runnable {
  @ParentCommand
  PolicyCommand parent;

  @Spec
  CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
