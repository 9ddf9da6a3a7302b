package org.clausebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.PolicyGenerator;
import org.clausebook.PolicyKey;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ResolvedPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows each clause in force and who set it. */
@Command(
    name = "explain",
    customSynopsis = "policy explain [-hV] [--json] [--workspace=DIR] COUNCIL POLICY [CLAUSE]",
    description = "Shows the clauses in force, who set each, and in which file and line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy explain alcester it-policy",
      "  policy explain alcester it-policy email-communication",
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "CLAUSE",
      description = "The id of a clause, to see its words and where each is written.")
  @Nullable
  String clause;

  @Option(names = "--json", description = "Prints the explanation as JSON.")
  boolean json;

  @Override
  public Integer call() {
    PolicyGenerator generator = parent.generator();
    PolicyKey key = selection.key(generator);
    Result<ResolvedPolicy> policy = generator.resolve(key);
    policy
        .atHand()
        .map(resolved -> new Explanation(resolved, wanted(resolved)))
        .ifPresent(this::print);
    return new DiagnosticPrinter(parent.console()).print(generator.compose(key).diagnostics());
  }

  private Optional<ClauseInForce> wanted(ResolvedPolicy policy) {
    Optional<String> id = Optional.ofNullable(clause);
    Optional<ClauseInForce> found = id.flatMap(wanted ->
        policy.clauses().stream().filter(c -> c.id().value().equals(wanted)).findFirst());
    if (id.isPresent() && found.isEmpty()) {
      List<String> known = policy.clauses().stream().map(c -> c.id().value()).toList();
      throw new UnknownName(selection.commandLine(), "clause", id.get(), known);
    }
    return found;
  }

  private void print(Explanation explanation) {
    if (json) {
      Json.print(parent.console(), explanation.toMap());
    } else {
      explanation.lines().forEach(parent.console().out()::println);
    }
  }
}
