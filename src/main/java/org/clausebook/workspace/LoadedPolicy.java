package org.clausebook.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.FutureDates;
import org.clausebook.model.record.PastVersion;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.WorkspaceLoader;

/**
 * What the files say of one policy, read once.
 *
 * @param events on record; a mistake elsewhere is none of theirs
 */
public record LoadedPolicy(
    PolicyKey key, Result<PolicySources> sources, Result<List<Event>> events) {

  static LoadedPolicy of(PolicyKey key, Result<CouncilSources> council, WorkspaceLoader loader) {
    Result<PolicySources> sources = loader.policy(council, key.council(), key.policy());
    Result<List<Event>> events = sources
        .toOptional()
        .map(found -> Result.ok(found.own().events()))
        .orElseGet(() -> loader.record(key.council(), key.policy()));
    return new LoadedPolicy(key, sources, events);
  }

  /** The events, or what there is of them. */
  List<Event> atHand() {
    return events.atHand().orElse(List.of());
  }

  /** What the policy stands on; empty while nothing is decided. */
  Optional<DecisionInForce> standing() {
    return DecisionInForce.of(atHand());
  }

  /** What it stands on, where its words are locked. */
  Optional<DecisionInForce> locked() {
    return standing().filter(found -> found.pinned().isPresent());
  }

  /** Whether it is no longer in force, and no decision on it is awaited. */
  public boolean isEnded() {
    return standing().flatMap(DecisionInForce::end).isPresent()
        && atHand().stream().noneMatch(Event::isPending);
  }

  /** What is recorded as decided on a day that is still to come. */
  List<Diagnostic> future(LocalDate today) {
    List<PastVersion> history =
        sources.atHand().map(found -> found.overlay().details().history()).orElse(List.of());
    return new FutureDates(today).in(atHand(), history);
  }

  /**
   * What is to be said beside locked words: mistakes in the working text keep nobody
   * from them, and that of a policy that has ended is of no account.
   */
  List<Diagnostic> warnings() {
    if (isEnded()) {
      return List.of();
    }
    return sources.isOk() ? sources.diagnostics() : List.of(mistaken());
  }

  /** Says that the working text has mistakes. */
  Diagnostic mistaken() {
    return Diagnostic.warning(
        Location.of(key.file()),
        "the working text of this policy has mistakes, so only what was decided can be printed",
        "see them with 'policy check " + key.council() + "'");
  }
}
