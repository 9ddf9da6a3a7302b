package org.clausebook.cli.option;

import java.util.List;
import org.clausebook.Clausebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The councils named on the command line, if only some are wanted. */
public final class CouncilsSelection {
  @Spec(Spec.Target.MIXEE)
  public CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "COUNCIL",
      description =
          "Councils, each by its folder in 'councils' or by its name; otherwise all of them.")
  @Nullable
  List<String> councils;

  /** The slugs of the councils that are meant. */
  public List<String> councils(Clausebook clausebook) {
    if (councils == null || councils.isEmpty()) {
      return clausebook.councils();
    }
    var known = new KnownNames(spec.commandLine(), clausebook);
    return councils.stream().map(known::council).distinct().toList();
  }
}
