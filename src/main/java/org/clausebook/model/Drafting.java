package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.text.ClauseId;

/**
 * What matters only to whoever drafts a policy.
 *
 * @param notes on the policy and on the clauses in force; no document prints them
 * @param gaps what is still open; none in a policy that is final
 * @param leftOut clauses of the outline that the policy does not have, and what would have to be
 *     done for each
 */
public record Drafting(List<DraftingNote> notes, List<Gap> gaps, Map<ClauseId, String> leftOut) {
  public Drafting {
    notes = List.copyOf(notes);
    gaps = List.copyOf(gaps);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }
}
