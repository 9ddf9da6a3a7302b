package org.clausebook.cli.option;

import org.clausebook.Clausebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one council that a command is about. */
public final class CouncilName {
  @Spec(Spec.Target.MIXEE)
  public CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "COUNCIL",
      description = "The council, by its folder in 'councils' or by its name.")
  String council = "";

  /** Its slug. */
  public String council(Clausebook clausebook) {
    return new KnownNames(spec.commandLine(), clausebook).council(council);
  }
}
