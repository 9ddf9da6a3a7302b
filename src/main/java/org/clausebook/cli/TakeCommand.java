package org.clausebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.HelpOption;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.PolicySelection.NamedPolicy;
import org.clausebook.cli.option.TakeOptions;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.PrintedCommand;
import org.clausebook.cli.report.TakeReport;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.drift.PolicyDrift;
import org.clausebook.feature.drift.TakePlan;
import org.clausebook.feature.drift.TakeRequest;
import org.clausebook.feature.drift.Takes;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;
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
    Settled.Way way = words.way();
    Takes takes = parent.clausebook().takes();
    Result<TakePlan> done = dryRun
        ? planned(takes, key, name, way)
        : parent
            .clausebook()
            .inTurn(() ->
                planned(takes, key, name, way).then(made -> takes.write(made).map(paths -> made)));
    done.toOptional().ifPresent(made -> new TakeReport(parent.console()).print(made, dryRun));
    return new DiagnosticPrinter(parent.console()).print(done.diagnostics());
  }

  private Result<TakePlan> planned(Takes takes, PolicyKey key, String name, Settled.Way way) {
    return takes
        .drift(key)
        .then(drift -> takes.take(new TakeRequest(key, known(drift, name), way)));
  }

  private ClauseId known(PolicyDrift drift, String name) {
    List<String> names =
        drift.clauses().stream().map(clause -> clause.id().value()).toList();
    if (!names.contains(name)) {
      throw new UnknownName(selection.commandLine(), "clause", name, names);
    }
    return new ClauseId(name);
  }
}
