package org.clausebook.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Provenance;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;
import org.clausebook.stage.compose.PolicyComposer;
import org.clausebook.stage.resolve.OverlayResolver;

/**
 * Composes the record of a policy whose words are locked: decisions, review, closing lines and
 * document control. Nothing of the working text can hinder it.
 */
final class LockedDocumentComposer {
  private final OverlayResolver resolver;
  private final PolicyComposer composer;

  LockedDocumentComposer(OverlayResolver resolver, PolicyComposer composer) {
    this.resolver = resolver;
    this.composer = composer;
  }

  /** A document without words, of which only the record is meant, in each locked language. */
  Result<PolicyDocument> compose(PolicySources sources, Lock lock) {
    Result<PolicyDocument> english = compose(sources.alone(), lock, lock.document(), "");
    return lock.document()
        .bilingual()
        .flatMap(both -> sources
            .welsh()
            .map(welsh -> english.with(
                compose(welsh, lock, both.welsh(), Lock.WELSH),
                (record, other) -> record.with(both.with(closed(other, record, both))))))
        .orElse(english);
  }

  /** Closing lines without Welsh are as the English has them. */
  private static PolicyDocument closed(
      PolicyDocument welsh, PolicyDocument english, Bilingual both) {
    return both.around().hasClosing() ? welsh : welsh.with(english.lines());
  }

  /**
   * The record in one language.
   *
   * @param text what is locked in that language
   * @param mark goes before the names of the facts that it prints
   */
  private Result<PolicyDocument> compose(
      PolicySources sources, Lock lock, PolicyDocument text, String mark) {
    Location place = Location.of(sources.own().file());
    PolicySources recorded = sources.withOwn(own -> own.unamended(own.words().wording())
        .withEvents(
            DecisionInForce.of(own.events()).map(DecisionInForce::record).orElse(own.events()))
        .withCycle(cycle(text.review(), lock.cycle(), place)));
    PolicySources versioned = text.version()
        .map(version -> recorded.withOwn(own -> own.withVersion(SourceText.of(version, place))))
        .orElse(recorded);
    // What cannot be resolved concerns the working text alone.
    ResolvedPolicy policy = resolver.resolve(versioned).atHand().orElseThrow();
    return composer.compose(policy.of(
        council(policy.council(), lock, mark, place),
        SourceText.of(text.policy(), place),
        clauses(lock)));
  }

  private static ReviewCycle cycle(Review review, Lock.Cycle cycle, Location place) {
    return new ReviewCycle(
        SourceText.of(review.words(), place),
        review.condition().map(text -> SourceText.of(text, place)),
        cycle.every(),
        cycle.due());
  }

  /** The council with the facts that were printed. */
  private static Council council(Council today, Lock lock, String mark, Location place) {
    String council = mark + "council.";
    Map<String, Fact> facts = new LinkedHashMap<>(today.facts());
    lock.facts().forEach((field, answers) -> {
      if (field.startsWith(council) && !answers.isEmpty()) {
        String path = field.substring(council.length());
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
