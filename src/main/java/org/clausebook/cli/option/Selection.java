package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.KnownNames.Named;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The councils and policies named on the command line. */
public final class Selection {
  @Spec(Spec.Target.MIXEE)
  public CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COUNCIL",
      description = PolicySelection.COUNCIL)
  @Nullable
  String council;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "POLICY",
      description = PolicySelection.POLICY)
  @Nullable
  String policy;

  /** Whether a council or a policy is named. */
  public boolean isNamed() {
    return council != null;
  }

  /** The policies of the council that needs no name; empty if every council must be named. */
  public Optional<Result<List<PolicyKey>>> keysOfOnlyCouncil(Clausebook clausebook) {
    return names(clausebook).only().map(only -> keys(clausebook, new Named(only, List.of())));
  }

  /** The policies that are meant: one, those of one council, or all. */
  public Result<List<PolicyKey>> keys(Clausebook clausebook) {
    if (!isNamed()) {
      return clausebook.policies();
    }
    return keys(clausebook, named(clausebook));
  }

  private Result<List<PolicyKey>> keys(Clausebook clausebook, Named named) {
    String slug = named.council();
    List<String> policies = clausebook.policies(slug);
    List<Diagnostic> lost = policies.isEmpty() ? clausebook.lost(slug) : List.of();
    if (!lost.isEmpty()) {
      return Result.of(List.of(), lost);
    }
    if (policies.isEmpty()) {
      throw new ParameterException(commandLine(), "'" + slug + "' has no policy yet");
    }
    List<String> wanted = named.rest().isEmpty()
        ? policies
        : named.rest().stream()
            .map(word -> names(clausebook).policy(slug, word))
            .toList();
    return Result.ok(wanted.stream().map(name -> new PolicyKey(slug, name)).toList());
  }

  /** The council that is named, or that of the policy that is; empty where neither is. */
  public Optional<String> council(Clausebook clausebook) {
    return isNamed() ? Optional.of(named(clausebook).council()) : Optional.empty();
  }

  /** The one policy that is named, if one is. */
  public Optional<PolicyKey> policy(Clausebook clausebook) {
    if (!isNamed()) {
      return Optional.empty();
    }
    Named named = named(clausebook);
    return named.rest().stream()
        .findFirst()
        .map(word -> names(clausebook).policy(named.council(), word))
        .map(policy -> new PolicyKey(named.council(), policy));
  }

  private Named named(Clausebook clausebook) {
    return names(clausebook).split(PolicySelection.words(council, policy), 1);
  }

  private KnownNames names(Clausebook clausebook) {
    return new KnownNames(commandLine(), clausebook);
  }

  public CommandLine commandLine() {
    return spec.commandLine();
  }
}
