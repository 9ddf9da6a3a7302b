package org.clausebook.feature.importing;

import java.util.List;
import org.clausebook.model.text.ClauseId;

/**
 * A clause in the order of the new policy.
 *
 * @param id of a clause of the library, or a new one
 * @param level from 1
 * @param merged with their parts of the section
 */
record Placement(ClauseId id, int level, Pair pair, List<Part> merged) {
  /** A clause that is under the heading of another, with its words. */
  record Part(Template template, Section section) {}

  Placement {
    merged = List.copyOf(merged);
  }

  boolean isOwn() {
    return pair.template().isEmpty();
  }
}
