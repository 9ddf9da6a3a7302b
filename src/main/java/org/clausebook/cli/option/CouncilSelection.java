package org.clausebook.cli.option;

import java.util.List;
import org.clausebook.Clausebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The council named on the command line, if only one is wanted. */
public final class CouncilSelection {
  @Spec(Spec.Target.MIXEE)
  public CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COUNCIL",
      description = "The council, by its folder in 'councils' or by its name; otherwise all.")
  @Nullable
  String council;

  /** The slugs of the councils that are meant. */
  public List<String> councils(Clausebook clausebook) {
    return council == null
        ? clausebook.councils()
        : List.of(new KnownNames(spec.commandLine(), clausebook).council(council));
  }
}
