package org.clausebook.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.FutureDates;
import org.clausebook.model.record.PastVersion;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.load.lock.PolicyLocks;

/** What the files say of one policy: its sources, its record, and the words that are locked. */
public final class LoadedPolicy {
  private final PolicyKey key;
  private final Result<CouncilSources> council;
  private final Result<PolicySources> sources;
  private final Result<List<Event>> events;
  private final Lazy<PolicyLocks> locks;

  private LoadedPolicy(
      PolicyKey key,
      Result<CouncilSources> council,
      Result<PolicySources> sources,
      Result<List<Event>> events,
      WorkspaceLoader loader) {
    this.key = key;
    this.council = council;
    this.sources = sources;
    this.events = events;
    this.locks = new Lazy<>(() -> loader.locks().of(key.council(), key.policy(), atHand()));
  }

  static LoadedPolicy of(PolicyKey key, Result<CouncilSources> council, WorkspaceLoader loader) {
    Result<PolicySources> sources = loader.policy(council, key.council(), key.policy());
    Result<List<Event>> events = sources
        .toOptional()
        .map(found -> Result.ok(found.own().events()))
        .orElseGet(() -> loader.record(key.council(), key.policy()));
    return new LoadedPolicy(key, council, sources, events, loader);
  }

  public PolicyKey key() {
    return key;
  }

  /** The council with what its policies draw on. */
  public Result<CouncilSources> council() {
    return council;
  }

  /** The sources of the policy. */
  public Result<PolicySources> sources() {
    return sources;
  }

  /** The events on record; a mistake elsewhere is none of theirs. */
  Result<List<Event>> events() {
    return events;
  }

  /** The events, or what there is of them. */
  public List<Event> record() {
    return atHand();
  }

  private List<Event> atHand() {
    return events.atHand().orElse(List.of());
  }

  /** The locks beside the events. */
  public PolicyLocks locks() {
    return locks.get();
  }

  /** The locks of all decisions and reviews whose words are locked, in the order of the record. */
  public Result<List<Lock>> allLocks() {
    return events.then(known -> Result.all(known.stream()
        .filter(event -> event.wording().isPresent())
        .map(locks()::of)
        .toList()));
  }

  /** The decision that the policy rests on; empty while nothing is decided. */
  public Optional<DecisionInForce> inForce() {
    return DecisionInForce.of(atHand());
  }

  /** The same, where its words are locked. */
  Optional<DecisionInForce> locked() {
    return inForce().filter(found -> found.pinned().isPresent());
  }

  /** The lock in force; empty where the words that the policy is on are not locked. */
  public Result<Optional<Lock>> lockInForce() {
    return locked()
        .flatMap(DecisionInForce::pinned)
        .map(pinned -> events.then(known -> locks().of(pinned)).map(Optional::of))
        .orElseGet(() -> sources.quiet().map(found -> Optional.empty()));
  }

  /** The version of the library that the words are from which it prints; empty if nobody noted it. */
  public Optional<String> library() {
    Optional<Lock> lock = lockInForce().toOptional().flatMap(found -> found);
    return lock.isPresent()
        ? lock.get().made().library()
        : sources.toOptional().flatMap(found -> found.library().version());
  }

  /** Another version of the library since its words were locked, while it is in force. */
  public Optional<Upgrade> upgrade() {
    Optional<String> today = sources.atHand().flatMap(found -> found.library().version());
    return library()
        .flatMap(former -> today.map(version -> new Upgrade(key, former, version)))
        .filter(upgrade -> !upgrade.from().equals(upgrade.to()) && !isEnded());
  }

  /** Whether it is no longer in force, and no decision on it is awaited. */
  public boolean isEnded() {
    return inForce().flatMap(DecisionInForce::end).isPresent()
        && atHand().stream().noneMatch(Event::isPending);
  }

  /** The decision in force, where its words are not locked though those of an earlier one are. */
  Optional<Event> unlocked() {
    return inForce().filter(found -> found.isUnlocked(atHand())).map(DecisionInForce::decision);
  }

  /** Decisions dated on a day still to come. */
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
        "the draft of this policy has errors; only the words that were decided on can be printed",
        "see them with '" + ShellWords.joined("policy", "check", key.council()) + "'");
  }
}
