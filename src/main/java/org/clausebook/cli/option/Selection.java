package org.clausebook.cli.option;

import java.util.List;
import org.clausebook.Clausebook;
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
      description = "A folder in 'councils', such as alcester.")
  @Nullable
  String council;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "POLICY",
      description = "A file in it, without '.yaml', such as it-policy.")
  @Nullable
  public String policy;

  /** Whether a council is named. */
  public boolean isNamed() {
    return council != null;
  }

  /** The policies that are meant: one, those of one council, or all. */
  public Result<List<PolicyKey>> keys(Clausebook clausebook) {
    if (council == null) {
      return clausebook.policies();
    }
    String slug = known("council", council, clausebook.councils());
    List<String> policies = clausebook.policies(slug);
    List<Diagnostic> lost = policies.isEmpty() ? clausebook.lost(slug) : List.of();
    if (!lost.isEmpty()) {
      return Result.of(List.of(), lost);
    }
    if (policies.isEmpty()) {
      throw new ParameterException(commandLine(), "'" + slug + "' has no policy yet");
    }
    List<String> wanted =
        policy == null ? policies : List.of(known("policy of " + slug, policy, policies));
    return Result.ok(wanted.stream().map(name -> new PolicyKey(slug, name)).toList());
  }

  /** The one policy that is meant, where both names must be given. */
  public PolicyKey key(Clausebook clausebook) {
    if (council == null || policy == null) {
      throw new ParameterException(commandLine(), "name a council and a policy");
    }
    String slug = known("council", council, clausebook.councils());
    return new PolicyKey(slug, known("policy of " + slug, policy, clausebook.policies(slug)));
  }

  private String known(String what, String written, List<String> names) {
    if (!names.contains(written)) {
      throw new UnknownName(commandLine(), what, written, names);
    }
    return written;
  }

  public CommandLine commandLine() {
    return spec.commandLine();
  }
}
