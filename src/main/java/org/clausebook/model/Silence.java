package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * A finding of a rule that the council accepts.
 *
 * @param rule the id of the rule
 * @param clause the only one in which it is silenced; empty for the whole policy
 * @param because why, for the next clerk
 * @param location where the silence begins
 */
public record Silence(
    SourceText rule, Optional<SourceText> clause, SourceText because, Location location) {

  /** Whether a finding of a rule is silenced in the whole policy. */
  public boolean silences(String id) {
    return rule.value().equals(id) && clause.isEmpty();
  }

  /** Whether a finding of a rule in a clause is silenced. */
  public boolean silences(String id, ClauseId in) {
    return rule.value().equals(id)
        && clause.map(only -> only.value().equals(in.value())).orElse(true);
  }
}
