package org.clausebook.feature.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.feature.drift.ClauseTexts.Sides;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LeftOut;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.Workspace;

/** Compares a lock with what its policy is made from today. */
final class DriftFinder {
  private final Lock lock;
  private final PolicySources sources;
  private final UnfilledClauses today;
  private final LockedTexts locked;
  private final LockedFacts facts;
  private final LockedNouns nouns;
  private final Map<ClauseId, LockedClause> printed = new LinkedHashMap<>();
  private final Map<ClauseId, LeftOut> leftOut = new LinkedHashMap<>();

  private DriftFinder(Lock lock, PolicySources sources, LockedTexts locked, UnfilledClauses today) {
    this.lock = lock;
    this.sources = sources;
    this.locked = locked;
    this.today = today;
    this.facts = new LockedFacts(lock, today.council());
    this.nouns = new LockedNouns(today.council().nouns());
    lock.clauses().forEach(clause -> printed.put(clause.id(), clause));
    lock.leftOut().forEach(clause -> leftOut.put(clause.id(), clause));
  }

  static DriftFinder of(Lock lock, PolicySources sources, Workspace workspace) {
    var locked = new LockedTexts(lock, sources);
    UnfilledClauses today = UnfilledClauses.of(sources, locked.keptWordings(), workspace);
    return new DriftFinder(lock, sources, locked, today);
  }

  UnfilledClauses today() {
    return today;
  }

  PolicyDrift find() {
    List<ClauseTexts> texts = order().stream().map(this::texts).toList();
    return PolicyDrift.of(lock, texts, sources.own().choices().settled());
  }

  /** Today's order, with each clause that is gone after the one that it followed. */
  private Set<ClauseId> order() {
    var order = new ArrayList<ClauseId>(today.own().keySet());
    weave(new ArrayList<>(printed.keySet()), order);
    weave(new ArrayList<>(today.upstream().keySet()), order);
    order.addAll(leftOut.keySet());
    return new LinkedHashSet<>(order);
  }

  private static void weave(List<ClauseId> others, List<ClauseId> order) {
    int at = 0;
    for (ClauseId id : others) {
      if (order.contains(id)) {
        at = order.indexOf(id) + 1;
      } else {
        order.add(at++, id);
      }
    }
  }

  private ClauseTexts texts(ClauseId id) {
    Optional<LockedClause> then = Optional.ofNullable(printed.get(id));
    Optional<Lock.Text> now = today.own(id);
    Optional<Lock.Text> upstreamNow = isOwn(id) ? Optional.empty() : today.upstream(id);
    Optional<Lock.Text> upstream = then.isPresent()
        ? then.filter(clause -> !isOwn(clause.file())).flatMap(locked::upstream)
        : Optional.ofNullable(leftOut.get(id)).filter(clause -> !isOwn(id)).map(locked::upstream);
    return new ClauseTexts(
        id,
        basis(id, then),
        new Sides(
            nouns.written(upstream, upstreamNow),
            nouns.written(then.map(clause -> locked.own(clause, now)), now)),
        new Sides(upstreamNow, now),
        isOffered(id),
        then.map(clause -> facts.changes(clause, now)).orElse(List.of()),
        log(id, then),
        today.misfits(id).stream().map(DriftFinder::line).toList());
  }

  /** Whether the council itself declares the clause, so that nothing of it is upstream. */
  private boolean isOwn(ClauseId id) {
    return today.find(id).filter(clause -> isOwn(clause.location().file())).isPresent();
  }

  private boolean isOwn(String file) {
    return file.startsWith(PolicyKey.folder(sources.council().slug()) + "/");
  }

  private Basis basis(ClauseId id, Optional<LockedClause> then) {
    return today
        .find(id)
        .map(ClauseInForce::basis)
        .or(() -> then.map(LockedClause::basis))
        .orElse(Basis.MODEL);
  }

  private boolean isOffered(ClauseId id) {
    return sources.library().find(id).isPresent()
        && sources.outline().slots().stream().map(Outline.Slot::clause).anyMatch(id::equals);
  }

  private static String line(Diagnostic problem) {
    return problem.location() + ": " + problem.message();
  }

  /**
   * The library's notes on its versions since the locked one; on all of them, where that is
   * unknown.
   */
  private List<ClauseChange> log(ClauseId id, Optional<LockedClause> then) {
    List<ClauseChange> all = sources
        .library()
        .find(id)
        .map(Clause::provenance)
        .map(found -> found.changes())
        .orElse(List.of());
    List<String> versions = all.stream().map(change -> change.version().value()).toList();
    Optional<String> version =
        then.flatMap(clause -> Optional.ofNullable(clause.provenance().get("version")));
    int known = version.map(versions::lastIndexOf).orElse(-1);
    return all.subList(known + 1, all.size());
  }
}
