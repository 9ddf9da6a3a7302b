package org.clausebook.model;

import java.util.List;

/**
 * What concerns whoever drafts a policy.
 *
 * @param notes on the policy and on the clauses in force; no document prints them
 * @param gaps what is still open; none in a policy that is final
 */
public record Drafting(List<DraftingNote> notes, List<Gap> gaps) {
  public Drafting {
    notes = List.copyOf(notes);
    gaps = List.copyOf(gaps);
  }
}
