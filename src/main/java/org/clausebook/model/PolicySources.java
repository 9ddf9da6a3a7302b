package org.clausebook.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything one policy of one council is made from; what {@code load} hands on.
 *
 * @param overlays of the council's layers, the farthest first, and last the council's own
 */
public record PolicySources(
    Council council, Outline outline, ClauseLibrary library, List<Overlay> overlays) {
  public PolicySources {
    overlays = List.copyOf(overlays);
  }

  /** The council's own overlay. */
  public Overlay own() {
    return overlays.get(overlays.size() - 1);
  }

  /** The record of the policy. */
  public DocumentControl control() {
    Overlay all = overlay();
    return new DocumentControl(
        all.version(), all.reviewCycle().orElse(outline.reviewCycle()), all.events());
  }

  /** What the overlays say together; of amendments only the council's own. */
  public Overlay overlay() {
    return overlays.stream().reduce((far, near) -> near.over(far)).orElseThrow();
  }

  /** The same with other decisions on record. */
  public PolicySources withEvents(List<Event> events) {
    return withOwn(own().withEvents(events));
  }

  /** The same with another overlay of the council's own. */
  public PolicySources withOwn(Overlay own) {
    var all = new ArrayList<>(overlays.subList(0, overlays.size() - 1));
    all.add(own);
    return new PolicySources(council, outline, library, all);
  }
}
