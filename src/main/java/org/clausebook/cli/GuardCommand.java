package org.clausebook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.GuardText;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.guard.GuardReport;
import org.clausebook.feature.guard.GuardRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows which words of policies are not those that were approved. */
@Command(
    name = "guard",
    description = {
      "Shows words that changed since somebody approved them.",
      "Compares every policy, as it stands, in Markdown, HTML and PDF with the approved texts in the"
          + " folder 'approved'. A difference, a policy without approved texts and approved texts"
          + " without a policy end it with exit code 1.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy guard",
      "  policy guard --approve alcester/it-policy",
      "  policy guard --approve --all",
    })
final class GuardCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Spec
  CommandSpec spec;

  @Option(
      names = "--approve",
      arity = "0..1",
      paramLabel = "COUNCIL/POLICY",
      fallbackValue = "",
      description =
          "Approves the texts of this policy as they are now; read them first. Of a policy"
              + " that is gone the approved texts are removed.")
  @Nullable
  String approve;

  @Option(names = "--all", description = "With --approve: approves those of every policy.")
  boolean all;

  @Option(names = "--json", description = "Prints the policies as JSON.")
  boolean json;

  @Override
  public Integer call() {
    var request = new GuardRequest(approval(), parent.console().isUnattended());
    Result<GuardReport> guarded = parent.clausebook().proof().guard(request);
    guarded.atHand().ifPresent(report -> {
      var text = new GuardText(parent.console(), report.policies());
      if (json) {
        text.printJson();
      } else {
        text.print();
      }
    });
    int exitCode = new DiagnosticPrinter(parent.console()).print(guarded.diagnostics());
    return guarded.atHand().stream().allMatch(GuardReport::isGood)
        ? exitCode
        : Math.max(exitCode, ExitCode.ERRORS);
  }

  private Optional<String> approval() {
    if (all == (approve != null && approve.isEmpty())) {
      return all ? Optional.of(GuardRequest.ALL) : Optional.ofNullable(approve);
    }
    throw new WrongOption(
        spec.commandLine(),
        all
            ? "--all approves every policy, and goes with --approve alone"
            : "nothing says what is approved",
        "use '--approve COUNCIL/POLICY' or '--approve --all'");
  }
}
