package org.clausebook.cli.option;

import java.util.List;
import org.clausebook.Clausebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The council and the policies of a meeting, as they are named on the command line. */
public final class PackSelection {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "COUNCIL",
      description = "A folder in 'councils', such as alcester.")
  @Nullable
  public String council;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "POLICY",
      description = "Files in it, without '.yaml', in the order of the agenda.")
  public List<String> policies = List.of();

  /** The slug of the council, which must be known. */
  public String council(Clausebook clausebook) {
    if (council == null) {
      throw new ParameterException(commandLine(), "name a council");
    }
    return known("council", council, clausebook.councils());
  }

  /** The policies that are named, each known and listed once; empty for all of them. */
  public List<String> policies(String slug, Clausebook clausebook) {
    List<String> names = clausebook.policies(slug);
    if (names.isEmpty()) {
      throw new ParameterException(commandLine(), "'" + slug + "' has no policy yet");
    }
    return policies.stream()
        .distinct()
        .map(policy -> known("policy of " + slug, policy, names))
        .toList();
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
