package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.CouncilSelection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.ReportFile;
import org.clausebook.diagnostic.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a page that says what is known of the accessibility of the files in the output folder. */
@Command(
    name = "accessibility-report",
    description = {
      "Says what is known of the accessibility of each file.",
      "Writes one page: which tests the layouts of this version passed, whether each file in 'output'"
          + " is made from them, and what is found in the file now, such as its tags, headings and"
          + " alternative texts.",
      "A layout, theme or font of one's own was not among those tested, and the page says so."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy accessibility-report --output accessibility.html",
      "  policy accessibility-report alcester",
    })
final class AccessibilityReportCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  CouncilSelection selection;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write the page to; without it the page is printed.")
  @Nullable
  Path output;

  @Override
  public Integer call() {
    Result<String> page =
        parent.clausebook().proof().accessibility(selection.councils(parent.clausebook()));
    page.toOptional().ifPresent(this::deliver);
    return new DiagnosticPrinter(parent.console()).print(page.diagnostics());
  }

  private void deliver(String page) {
    Console console = parent.console();
    if (output == null) {
      console.out().print(page);
      return;
    }
    try {
      new ReportFile(console.folder().resolve(output)).write(page);
      console.out().println(output.toString().replace('\\', '/'));
    } catch (IOException fault) {
      throw new WrongOption(
          selection.spec.commandLine(),
          "'" + output + "' cannot be written",
          "close the program that has it open, or name another file after --output");
    }
  }
}
