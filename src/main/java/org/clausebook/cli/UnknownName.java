package org.clausebook.cli;

import java.util.Collection;
import org.clausebook.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A council, policy, clause or format that the workspace does not have. */
final class UnknownName extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  UnknownName(CommandLine command, String what, String written, Collection<String> known) {
    super(command, "no " + what + " is called '" + written + "'");
    this.hint = Suggestion.hint(written, known);
  }

  String hint() {
    return hint;
  }
}
