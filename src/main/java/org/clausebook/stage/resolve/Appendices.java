package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Presentation;
import org.clausebook.model.text.SourceText;

/**
 * The appendices of a policy: the clauses that its outline and its overlays list, less those that an
 * overlay moves beside other clauses, and the clauses that are put beside an appendix.
 *
 * @param byId where each is listed, or put
 */
record Appendices(Map<String, SourceText> byId) {
  static Appendices of(PolicySources sources) {
    var appendices = new Appendices(new LinkedHashMap<>());
    appendices.add(sources.outline().text().presentation());
    for (Overlay overlay : sources.overlays()) {
      overlay.amendments().forEach(appendices::follow);
      appendices.add(overlay.words().presentation());
    }
    return appendices;
  }

  private void add(Presentation presentation) {
    presentation.appendices().forEach(id -> byId.put(id.value(), id));
  }

  private void follow(Amendment amendment) {
    amendment.placement().ifPresent(place -> follow(amendment, place));
  }

  private void follow(Amendment amendment, Placement place) {
    String id = amendment.clause().value();
    boolean isBeside =
        place.side() != Side.UNDER && byId.containsKey(place.neighbour().value());
    if (isBeside) {
      byId.put(id, SourceText.made(id, amendment.location()));
    } else {
      byId.remove(id);
    }
  }

  /** The clauses with the appendices after all others. */
  List<ClauseInForce> last(List<ClauseInForce> clauses) {
    var first = new ArrayList<ClauseInForce>();
    var last = new ArrayList<ClauseInForce>();
    boolean isAppendix = false;
    for (ClauseInForce clause : clauses) {
      isAppendix = clause.level() == 1 ? byId.containsKey(clause.id().value()) : isAppendix;
      (isAppendix ? last : first).add(clause);
    }
    return Stream.concat(first.stream(), last.stream()).toList();
  }

  List<SourceText> ids() {
    return List.copyOf(byId.values());
  }
}
