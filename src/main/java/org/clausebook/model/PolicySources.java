package org.clausebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.text.ClauseId;

/**
 * Everything one policy of one council is made from; what {@code load} hands on.
 *
 * @param overlays of the council's layers, the farthest first, and last the council's own
 * @param welsh the same in Welsh, as far as there is Welsh, where the policy is printed in it
 */
public record PolicySources(
    Council council,
    Outline outline,
    ClauseLibrary library,
    List<Overlay> overlays,
    Optional<PolicySources> welsh) {

  /** Sources in English only. */
  public PolicySources(
      Council council, Outline outline, ClauseLibrary library, List<Overlay> overlays) {
    this(council, outline, library, overlays, Optional.empty());
  }

  public PolicySources {
    overlays = List.copyOf(overlays);
  }

  /** The council's own overlay. */
  public Overlay own() {
    return overlays.get(overlays.size() - 1);
  }

  /** The same, which is there in Welsh too. */
  public PolicySources with(PolicySources other) {
    return new PolicySources(council, outline, library, overlays, Optional.of(other));
  }

  /** The same in English alone. */
  public PolicySources alone() {
    return new PolicySources(council, outline, library, overlays);
  }

  /** A clause as it is declared: by the nearest overlay that inserts it, or else by the library. */
  public Optional<Clause> clause(ClauseId id) {
    return overlays.stream()
        .flatMap(overlay -> overlay.amendments().stream())
        .flatMap(amendment -> amendment.added().stream())
        .filter(added -> added.id().equals(id))
        .reduce((far, near) -> near)
        .or(() -> library.find(id));
  }

  /** The languages that the policy is printed in. */
  public Languages languages() {
    return overlay().languages().over(council.languages());
  }

  /** The record of the policy. */
  public DocumentControl control() {
    Overlay all = overlay();
    return new DocumentControl(
        all.control().version(),
        all.control().reviewCycle().orElse(outline.reviewCycle()),
        all.events());
  }

  /** All overlays combined, with the amendments of the council alone. */
  public Overlay overlay() {
    return overlays.stream().reduce((far, near) -> near.over(far)).orElseThrow();
  }

  /**
   * The same with other decisions on record, in each language.
   *
   * @param change makes them of those that there are
   */
  public PolicySources withEvents(UnaryOperator<List<Event>> change) {
    return withOwn(own -> own.withEvents(change.apply(own.events())));
  }

  /**
   * The same with another overlay of the council's own, in each language.
   *
   * @param change makes it of the one that there is
   */
  public PolicySources withOwn(UnaryOperator<Overlay> change) {
    var all = new ArrayList<>(overlays.subList(0, overlays.size() - 1));
    all.add(change.apply(own()));
    return new PolicySources(
        council, outline, library, all, welsh.map(other -> other.withOwn(change)));
  }
}
