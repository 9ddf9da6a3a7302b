package org.clausebook.stage.source.block;

import java.io.IOException;

/** A file that cannot be read, and what its owner can do about it. */
public final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1;

  private final String problem;
  private final String hint;

  public UnreadableFile(String message, String hint) {
    super(message);
    this.problem = message;
    this.hint = hint;
  }

  /** What is wrong: lower case, no full stop. */
  public String problem() {
    return problem;
  }

  /** What to do: begins with a verb. */
  public String hint() {
    return hint;
  }
}
