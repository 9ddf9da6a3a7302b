package org.clausebook.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.KnownNames.Named;
import org.clausebook.diagnostic.Suggestion;
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
      arity = "0..1",
      paramLabel = "COUNCIL",
      description = PolicySelection.COUNCIL)
  @Nullable
  String council;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "POLICY",
      description =
          "Its policies, by file without '.yaml' or by title, in the order of the agenda.")
  List<String> policies = List.of();

  /**
   * What is named.
   *
   * @param policies each listed once; empty for all
   */
  public record Agenda(String council, List<String> policies) {
    public Agenda {
      policies = List.copyOf(policies);
    }
  }

  /** The council and its policies, all of which must be known. */
  public Agenda agenda(Clausebook clausebook) {
    var names = new KnownNames(commandLine(), clausebook);
    List<String> words = new ArrayList<>(PolicySelection.words(council));
    words.addAll(policies);
    Named named = words.isEmpty()
        ? new Named(names.assumed().orElseThrow(() -> missing(clausebook)), List.of())
        : names.split(words, Integer.MAX_VALUE);
    if (clausebook.policies(named.council()).isEmpty()) {
      throw new ParameterException(commandLine(), "'" + named.council() + "' has no policy yet");
    }
    return new Agenda(
        named.council(),
        named.rest().stream()
            .map(policy -> names.policy(named.council(), policy))
            .distinct()
            .toList());
  }

  private WrongOption missing(Clausebook clausebook) {
    return new WrongOption(
        commandLine(), "COUNCIL is missing", Suggestion.hint("", clausebook.councils()));
  }

  public CommandLine commandLine() {
    return spec.commandLine();
  }
}
