package org.clausebook.feature.lint;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.model.text.ClauseId;

/**
 * One fault that a rule found.
 *
 * @param clause that it is in; empty for one of the policy as a whole
 * @param message as that of a {@link Diagnostic}
 * @param hint as that of a {@link Diagnostic}
 */
record Finding(Optional<ClauseId> clause, Location location, String message, String hint) {

  /** A fault of the words that begin at an offset of a text. */
  static Finding in(PlainText text, int offset, String message, String hint) {
    return new Finding(text.clause(), text.locate(offset), message, hint);
  }

  /** A fault of the words that begin at an offset of a clause's body as it is printed. */
  static Finding in(ClauseOrigin clause, int offset, String message, String hint) {
    Location location = clause.body().traced().locate(offset);
    return new Finding(Optional.of(clause.clause().id()), location, message, hint);
  }

  /** A fault of the policy as a whole, or of what is set for it once. */
  static Finding of(Location location, String message, String hint) {
    return new Finding(Optional.empty(), location, message, hint);
  }

  Diagnostic by(Rule rule) {
    return Diagnostic.warning(location, message, hint).by(rule.id());
  }
}
