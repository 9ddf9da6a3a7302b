package org.clausebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.HelpOption;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.PolicySelection.NamedPolicy;
import org.clausebook.cli.option.TakeOptions;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.PrintedCommand;
import org.clausebook.cli.report.TakeText;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.drift.TakeReport;
import org.clausebook.feature.drift.TakeRequest;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes the words of one clause that differs from its lock. */
@Command(
    name = "take",
    description = {
      "Chooses the words of a clause for the next draft.",
      "The clause is one that 'policy drift' shows.",
      "Amendments that are no longer needed stay in the file as comments."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy take alcester it-policy contacts --upstream",
      "  policy take alcester it-policy contacts --merge --dry-run",
    })
final class TakeCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  HelpOption help;

  @Mixin
  PolicySelection selection;

  @Parameters(
      index = "2",
      arity = "0..1",
      hideParamSyntax = true,
      paramLabel = "CLAUSE",
      description = "The id of a clause, such as contacts.")
  @Nullable
  String clause;

  @ArgGroup(multiplicity = "0..1")
  @Nullable
  TakeOptions words;

  @Option(names = "--dry-run", description = "Shows what would be written, without writing it.")
  boolean dryRun;

  @Override
  public Integer call() {
    NamedPolicy named = selection.keyAndClause(clause, parent.clausebook());
    PolicyKey key = named.key();
    String name = named
        .clause()
        .orElseThrow(() -> new WrongOption(
            selection.commandLine(),
            "CLAUSE is missing",
            "'" + PrintedCommand.of(parent, "drift", key.council(), key.policy())
                + "' lists the clauses that are open"));
    if (words == null) {
      throw new WrongOption(
          selection.commandLine(),
          "choose the words that the clause is to have",
          "use one of: --upstream, --keep, --merge, --as-is");
    }
    Clausebook clausebook = parent.clausebook();
    var request = new TakeRequest(key, name, words.way());
    Result<TakeReport> done = dryRun
        ? take(request)
        : clausebook.inTurn(
            () -> take(request).then(made -> clausebook.write(made).map(paths -> made)));
    done.toOptional().ifPresent(made -> new TakeText(parent.console()).print(made, dryRun));
    return new DiagnosticPrinter(parent.console()).print(done.diagnostics());
  }

  private Result<TakeReport> take(TakeRequest request) {
    refuseUnknown(request.key(), request.clause());
    return parent.clausebook().take(request);
  }

  private void refuseUnknown(PolicyKey key, String name) {
    List<String> names = parent.clausebook().drifts().of(key).toOptional().stream()
        .flatMap(found -> found.drift().stream())
        .flatMap(drift -> drift.clauses().stream())
        .map(clause -> clause.id().value())
        .toList();
    if (!names.isEmpty() && !names.contains(name)) {
      throw new UnknownName(selection.commandLine(), "clause", name, names);
    }
  }
}
