package org.clausebook.cli.option;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An option that cannot be followed, with what to write in its place. */
public final class WrongOption extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  public WrongOption(CommandLine command, String message, String hint) {
    super(command, message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
