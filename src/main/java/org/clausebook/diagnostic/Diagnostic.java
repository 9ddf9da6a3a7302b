package org.clausebook.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake in what a person wrote, or a note to the person who writes.
 *
 * @param location where it is
 * @param message what is wrong: lower case, no full stop, names in single quotes
 * @param hint what to do about it, and following it works
 * @param rule the id of the rule that found it, such as {@code long-sentence}; a warning that a
 *     council may silence has one
 */
public record Diagnostic(
    Severity severity,
    Location location,
    String message,
    Optional<String> hint,
    Optional<String> rule)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
      .thenComparing(Diagnostic::severity)
      .thenComparing(Diagnostic::message);

  public static Diagnostic error(Location location, String message, String hint) {
    return new Diagnostic(Severity.ERROR, location, message, Optional.of(hint), Optional.empty());
  }

  public static Diagnostic warning(Location location, String message, String hint) {
    return new Diagnostic(Severity.WARNING, location, message, Optional.of(hint), Optional.empty());
  }

  /** Words to whoever drafts; each of its paragraphs is a line of the message. */
  public static Diagnostic note(Location location, String message) {
    return new Diagnostic(Severity.NOTE, location, message, Optional.empty(), Optional.empty());
  }

  /** The same mistake, found by a rule that has an id. */
  public Diagnostic by(String id) {
    return new Diagnostic(severity, location, message, hint, Optional.of(id));
  }

  /**
   * The same mistake where every warning counts as an error; a note is no mistake and stays one.
   */
  public Diagnostic strict() {
    return severity == Severity.WARNING
        ? new Diagnostic(Severity.ERROR, location, message, hint, rule)
        : this;
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Compares by file, line and column, so that a reader can walk down the file. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
