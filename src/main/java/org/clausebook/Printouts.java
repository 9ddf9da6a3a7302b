package org.clausebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.adopt.NextDraft;
import org.clausebook.adopt.Standing;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.Locks;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.Bilingual;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Event;
import org.clausebook.model.Lock;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.resolve.OverlayResolver;

/**
 * What policies print: what was decided, where its words are locked, and otherwise the working text.
 */
final class Printouts {
  private final WorkspaceLoader loader;
  private final Locks locks;
  private final OverlayResolver resolver;
  private final PolicyComposer composer;

  Printouts(
      WorkspaceLoader loader, Locks locks, OverlayResolver resolver, PolicyComposer composer) {
    this.loader = loader;
    this.locks = locks;
    this.resolver = resolver;
    this.composer = composer;
  }

  /** The policy as it stands. */
  Result<Printout> standing(PolicyKey key) {
    return standing(key, loader.council(key.council()));
  }

  /** The same, where the council is read already. */
  Result<Printout> standing(PolicyKey key, Result<CouncilSources> council) {
    Result<PolicySources> sources = loader.policy(council, key.council(), key.policy());
    List<Event> events = events(sources);
    Optional<Standing> standing = Standing.of(events);
    return standing
        .filter(found -> found.pinned().isPresent())
        .map(found -> sources
            .with(locks.of(key.council(), key.policy(), found.pinned().get()), Map::entry)
            .then(both -> locked(both.getKey(), both.getValue(), found)))
        .orElseGet(() -> working(sources)
            .after(standing
                .filter(found -> found.isUnlocked(events))
                .map(found -> List.of(unlocked(found.decision())))
                .orElse(List.of())));
  }

  private static List<Event> events(Result<PolicySources> sources) {
    return sources.atHand().map(found -> found.own().events()).orElse(List.of());
  }

  private static Diagnostic unlocked(Event decision) {
    return Diagnostic.warning(
        decision.location(),
        "the words of this decision are not locked, though those of an earlier one are",
        "record it with 'policy adopt', with the same body, date and minute");
  }

  /** The lock that a policy stands on; empty where its words are not locked. */
  Result<Optional<Lock>> lock(PolicyKey key) {
    return sources(key)
        .then(sources -> Standing.of(sources.own().events())
            .flatMap(Standing::pinned)
            .map(event -> locks
                .of(key.council(), key.policy(), event)
                .then(lock -> Result.ok(Optional.of(lock))))
            .orElseGet(() -> Result.ok(Optional.empty())));
  }

  /** The locks of all decisions and reviews whose words are locked, in the order of the record. */
  Result<List<Lock>> allLocks(PolicyKey key) {
    return sources(key)
        .then(sources -> Result.all(sources.own().events().stream()
            .filter(event -> event.wording().isPresent())
            .map(event -> locks.of(key.council(), key.policy(), event))
            .toList()));
  }

  private Result<PolicySources> sources(PolicyKey key) {
    return loader.policy(loader.council(key.council()), key.council(), key.policy());
  }

  /** Whether the words of a policy are locked, so that it prints something else than it says. */
  boolean isLocked(PolicyKey key) {
    return sources(key).atHand().filter(Printouts::isLocked).isPresent();
  }

  static boolean isLocked(PolicySources sources) {
    return Standing.of(sources.own().events()).flatMap(Standing::pinned).isPresent();
  }

  /** The working text of a policy as a draft. */
  Result<Printout> draft(PolicyKey key) {
    return draft(key, loader.council(key.council()));
  }

  /** The same, where the council is read already. */
  Result<Printout> draft(PolicyKey key, Result<CouncilSources> council) {
    return working(drafted(loader.policy(council, key.council(), key.policy())))
        .then(text -> Result.ok(new Printout(
            text.document().withDecisions(NextDraft::decisions), text.places(), Optional.empty())));
  }

  /** The same sources with the decisions that a draft awaits. */
  static Result<PolicySources> drafted(Result<PolicySources> sources) {
    return sources.then(found -> Result.ok(found.withEvents(NextDraft::events)));
  }

  private Result<Printout> working(Result<PolicySources> sources) {
    Result<ResolvedPolicy> policy = sources.then(resolver::resolve);
    return policy
        .then(composer::compose)
        .then(document -> Result.ok(
            new Printout(document, PolicyGenerator.places(policy, document), Optional.empty())));
  }

  private Result<Printout> locked(PolicySources sources, Lock lock, Standing standing) {
    if (isRecord(sources, lock, standing)) {
      return Result.ok(Printout.of(lock, lock.document()));
    }
    return new RecordComposer(resolver, composer)
        .compose(sources, lock)
        .then(record -> Result.ok(Printout.of(lock, lock.document().with(record))));
  }

  private static boolean isRecord(PolicySources sources, Lock lock, Standing standing) {
    Optional<PolicyDocument> welsh = lock.document().bilingual().map(Bilingual::welsh);
    return standing.isRecordOf(lock.document().decisions())
        && sources
            .welsh()
            .flatMap(other -> Standing.of(other.own().events()))
            .flatMap(other -> welsh.map(text -> other.isTranslatedAs(text.decisions())))
            .orElse(true);
  }
}
