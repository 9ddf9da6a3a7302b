package org.clausebook.cli.option;

import java.util.Collection;
import org.clausebook.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A council, policy, clause or format that the workspace does not have. */
public final class UnknownName extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  public UnknownName(CommandLine command, String what, String written, Collection<String> known) {
    super(command, "no " + what + " is called '" + written + "'");
    this.hint = Suggestion.hint(written, known);
  }

  public String hint() {
    return hint;
  }
}
