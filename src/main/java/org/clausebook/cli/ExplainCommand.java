package org.clausebook.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.PolicySelection.NamedPolicy;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.Explanation;
import org.clausebook.cli.report.ExplanationView;
import org.clausebook.cli.report.Json;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.explain.FoundWords;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.CurrentText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows each clause in force and who set it. */
@Command(
    name = "explain",
    description = "Shows who set each clause, and in which file and line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy explain alcester it-policy",
      "  policy explain alcester it-policy email-communication",
      "  policy explain alcester it-policy --find \"phishing and malware\"",
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PolicySelection selection;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "CLAUSE",
      description = "The id of a clause, to see its words and where each is written.")
  @Nullable
  String clause;

  @Option(names = "--json", description = "Prints the explanation as JSON.")
  boolean json;

  @Option(
      names = "--find",
      paramLabel = "WORDS",
      description =
          "Words of the page, to see who wrote them. Redlines and packs are not searched.")
  @Nullable
  String words;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    NamedPolicy named = selection.keyAndClause(clause, clausebook);
    PolicyKey key = named.key();
    Result<PolicyOrigin> policy = clausebook.explain(key);
    policy.atHand().ifPresent(origin -> {
      Optional<ClauseOrigin> wanted = named.clause().map(id -> clause(origin, id));
      if (words == null) {
        print(origin, wanted);
      } else {
        printFound(origin, words, wanted);
      }
    });
    var diagnostics = new ArrayList<>(policy.diagnostics());
    Result<CurrentText> newest = clausebook.newest(key, EnumSet.noneOf(Format.class));
    if (policy.isOk() && newest.atHand().map(CurrentText::isAhead).orElse(false)) {
      diagnostics.add(Diagnostic.note(
          Location.of(key.file()),
          "the words of this policy are locked, and its draft, which is shown here, differs:"
              + " 'policy generate' prints what was decided"));
    }
    return new DiagnosticPrinter(parent.console()).print(diagnostics);
  }

  private void print(PolicyOrigin policy, Optional<ClauseOrigin> wanted) {
    if (json) {
      Json.print(
          parent.console(),
          wanted
              .map(clause -> ExplanationView.of(policy, clause))
              .orElseGet(() -> ExplanationView.of(policy)));
    } else {
      new Explanation(policy, wanted).lines().forEach(parent.console().out()::println);
    }
  }

  private ClauseOrigin clause(PolicyOrigin policy, String id) {
    return policy.clauses().stream()
        .filter(origin -> origin.clause().id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownName(
            selection.commandLine(),
            "clause",
            id,
            policy.clauses().stream()
                .map(origin -> origin.clause().id().value())
                .toList()));
  }

  private void printFound(PolicyOrigin policy, String words, Optional<ClauseOrigin> only) {
    List<FoundWords> found = policy.find(words).stream()
        .filter(text -> only.map(clause -> clause.has(text)).orElse(true))
        .toList();
    if (found.isEmpty()) {
      throw new ParameterException(
          selection.commandLine(),
          "no text of this policy has these words: " + words
              + " (a label and its value are separate texts, and page numbers are not searched)");
    }
    if (json) {
      Json.print(parent.console(), ExplanationView.found(found));
    } else {
      Explanation.found(found).forEach(parent.console().out()::println);
    }
  }
}
