package org.clausebook.feature.importing;

import java.util.List;
import java.util.Optional;

/**
 * A section of a file with the clause that it is.
 *
 * @param template empty for a clause of the council's own
 * @param score how sure it is, from 0 to 1
 * @param merged clauses whose words are under this heading too
 */
record Pair(
    Section section, Optional<Template> template, Pass pass, double score, List<Template> merged) {
  Pair {
    merged = List.copyOf(merged);
  }

  static Pair own(Section section) {
    return new Pair(section, Optional.empty(), Pass.NONE, 0, List.of());
  }

  Pair with(Template clause, Pass way, double sure) {
    return new Pair(section, Optional.of(clause), way, sure, merged);
  }

  Pair as(Pass way, double sure) {
    return new Pair(section, template, way, sure, merged);
  }

  Pair merging(List<Template> others) {
    return new Pair(section, template, pass, score, others);
  }
}
