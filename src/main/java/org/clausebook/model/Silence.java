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

  /**
   * Whether a finding of a rule is silenced.
   *
   * @param in the clause that it is in; empty for one of the policy as a whole
   */
  public boolean silences(String id, Optional<ClauseId> in) {
    return rule.value().equals(id)
        && clause
            .map(only -> in.map(ClauseId::value).equals(Optional.of(only.value())))
            .orElse(true);
  }
}
