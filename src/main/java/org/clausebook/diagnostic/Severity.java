package org.clausebook.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is, worst first. */
public enum Severity {
  /** Nothing is published until it is mended. */
  ERROR,
  /** Published all the same; somebody should look. */
  WARNING,
  /** No mistake: words to whoever drafts. It fails nothing, however strict. */
  NOTE;

  /** The word a reader sees, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
