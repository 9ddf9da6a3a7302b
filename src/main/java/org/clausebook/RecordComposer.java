package org.clausebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.adopt.Standing;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.Lock;
import org.clausebook.model.Lock.LockedClause;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Provenance;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.ReviewCycle;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;
import org.clausebook.resolve.OverlayResolver;

/**
 * Composes the record of a policy whose words are locked: decisions, review, closing lines and
 * document control. Nothing of the working text can hinder it.
 */
final class RecordComposer {
  private final OverlayResolver resolver;
  private final PolicyComposer composer;

  RecordComposer(OverlayResolver resolver, PolicyComposer composer) {
    this.resolver = resolver;
    this.composer = composer;
  }

  /** A document without words, of which only the record is meant. */
  Result<PolicyDocument> compose(PolicySources sources, Lock lock, Standing standing) {
    Location place = Location.of(sources.own().file());
    Overlay own = sources
        .own()
        .unamended(sources.own().wording())
        .withEvents(standing.record())
        .withVersion(
            lock.document().version().map(version -> SourceText.of(version, place)),
            Optional.of(cycle(lock.cycle(), place)));
    // What cannot be resolved concerns the working text alone.
    ResolvedPolicy policy = resolver.resolve(sources.withOwn(own)).atHand().orElseThrow();
    return composer.compose(policy.of(
        council(policy.council(), lock, place),
        SourceText.of(lock.document().policy(), place),
        clauses(lock)));
  }

  private static ReviewCycle cycle(Lock.Cycle cycle, Location place) {
    return new ReviewCycle(
        SourceText.of(cycle.words(), place),
        cycle.condition().map(text -> SourceText.of(text, place)),
        cycle.every(),
        cycle.due());
  }

  /** The council with the facts that were printed. */
  private static Council council(Council today, Lock lock, Location place) {
    Map<String, Fact> facts = new LinkedHashMap<>(today.facts());
    lock.facts().forEach((field, answers) -> {
      if (field.startsWith("council.") && !answers.isEmpty()) {
        String path = field.substring("council.".length());
        FieldType type =
            Optional.ofNullable(facts.get(path)).map(Fact::type).orElse(FieldType.TEXT);
        List<SourceText> texts =
            answers.stream().map(text -> SourceText.of(text, place)).toList();
        facts.put(path, new Fact(type, texts));
      }
    });
    return today.withFacts(facts);
  }

  private static List<ClauseInForce> clauses(Lock lock) {
    return IntStream.range(0, lock.clauses().size())
        .mapToObj(
            i -> clause(lock.clauses().get(i), lock.document().clauses().get(i).level()))
        .toList();
  }

  private static ClauseInForce clause(LockedClause locked, int level) {
    Location place = Location.of(locked.file());
    return new ClauseInForce(
        locked.id(),
        locked.basis(),
        level,
        Wording.empty(),
        Wording.empty(),
        place,
        new Provenance(text(locked, "source"), text(locked, "version"), text(locked, "licence")),
        List.of());
  }

  private static Optional<SourceText> text(LockedClause locked, String key) {
    return Optional.ofNullable(locked.provenance().get(key))
        .map(text -> SourceText.of(text, Location.of(locked.file())));
  }
}
