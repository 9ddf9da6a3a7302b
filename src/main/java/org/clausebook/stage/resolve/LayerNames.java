package org.clausebook.stage.resolve;

import java.util.List;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Presentation;
import org.clausebook.model.text.SourceText;

/**
 * Clauses that an outline or a layer may name although the policy of this council does not have
 * them: those of the outline, and those that some layer inserts.
 *
 * @param clauses of the policy
 */
record LayerNames(PolicySources sources, List<ClauseInForce> clauses) {
  /** Whether an id, where it is written, names a clause that this council merely leaves out. */
  boolean isLeftOut(String id, String file) {
    return !file.equals(sources.own().file())
        && clauses.stream().noneMatch(clause -> clause.id().value().equals(id))
        && (isOutlined(id) || isInserted(id));
  }

  private boolean isOutlined(String id) {
    return sources.outline().slots().stream()
        .map(Slot::clause)
        .anyMatch(clause -> clause.value().equals(id));
  }

  private boolean isInserted(String id) {
    return sources.overlays().stream()
        .flatMap(overlay -> overlay.amendments().stream())
        .flatMap(amendment -> amendment.added().stream())
        .anyMatch(clause -> clause.id().value().equals(id));
  }

  /** How the policy is presented, without the clauses that are left out. */
  Presentation presentation() {
    Presentation all =
        sources.overlay().words().presentation().over(sources.outline().text().presentation());
    return all.withUnnumbered(all.withoutNumber().filter(this::isThere).toList())
        .withLandscape(all.sideways().filter(this::isThere).toList())
        .withAppendices(
            Appendices.of(sources).ids().stream().filter(this::isThere).toList());
  }

  private boolean isThere(SourceText id) {
    return !isLeftOut(id.value(), id.start().file());
  }
}
