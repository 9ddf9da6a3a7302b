package org.clausebook.workspace;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.NextDraft;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.compose.PolicyComposer;
import org.clausebook.stage.resolve.OverlayResolver;

/**
 * What policies print: what was decided, where its words are locked, and otherwise the working text.
 */
public final class PolicyTexts {
  private final PolicyLoader policies;
  private final OverlayResolver resolver;
  private final PolicyComposer composer;

  PolicyTexts(PolicyLoader policies, OverlayResolver resolver, PolicyComposer composer) {
    this.policies = policies;
    this.resolver = resolver;
    this.composer = composer;
  }

  /** The policy as it stands. */
  public Result<PolicyText> standing(PolicyKey key) {
    LoadedPolicy policy = policies.policy(key);
    List<Diagnostic> problems = policy.events().isOk() ? policy.locks().problems() : List.of();
    return problems.stream().anyMatch(Diagnostic::isError)
        ? Result.failed(problems)
        : standing(policy).after(problems);
  }

  private Result<PolicyText> standing(LoadedPolicy policy) {
    return policy
        .locked()
        .map(inForce -> locked(policy, inForce))
        .orElseGet(() -> working(policy.sources())
            .after(policy.unlocked().map(PolicyTexts::unlocked).stream().toList()));
  }

  /** The words that are in force; none where nothing is adopted, or no longer. */
  public Result<PolicyText> adopted(PolicyKey key) {
    return standing(key)
        .then(text -> text.document().status() == Status.ADOPTED
            ? Result.ok(text)
            : Result.failed(notInForce(text.document())));
  }

  private static Diagnostic notInForce(PolicyDocument document) {
    return document.status().isEnded()
        ? Diagnostic.error(
            document.location(),
            "this policy is no longer in force",
            "name one that is: 'policy list --status adopted' shows them")
        : Diagnostic.error(
            document.location(),
            "this policy is not adopted yet",
            "record its adoption with 'policy adopt', or add '--draft' for a paper that is marked as"
                + " a draft");
  }

  private static Diagnostic unlocked(Event decision) {
    return Diagnostic.warning(
        decision.location(),
        "the words of this decision are not locked, though those of an earlier one are",
        "record it with 'policy adopt', with the same body, date and minute");
  }

  public static boolean isLocked(PolicySources sources) {
    return DecisionInForce.of(sources.own().events())
        .flatMap(DecisionInForce::pinned)
        .isPresent();
  }

  /** The working text of a policy as a draft. */
  public Result<PolicyText> draft(PolicyKey key) {
    return draft(policies.policy(key).sources());
  }

  /** The working text as the draft of a version, whatever its file says. */
  public Result<PolicyDocument> draft(PolicyKey key, String version) {
    return policies
        .policy(key)
        .sources()
        .then(sources -> {
          SourceText named = SourceText.of(version, Location.of(sources.own().file()));
          return draft(Result.ok(sources.withOwn(own -> own.withVersion(named))));
        })
        .map(printout -> printout.document());
  }

  private Result<PolicyText> draft(Result<PolicySources> sources) {
    return working(drafted(sources))
        .map(text -> new PolicyText(
            text.document().withDecisions(NextDraft::decisions), text.places(), Optional.empty()));
  }

  /** The policy as it stands, or the draft of what will be decided next where that says otherwise. */
  Result<PolicyText> newest(PolicyKey key) {
    LoadedPolicy policy = policies.policy(key);
    Result<PolicyText> standing = standing(key);
    if (policy.locked().isEmpty()) {
      return standing;
    }
    Optional<PolicyDocument> decided = standing.toOptional().map(PolicyText::document);
    Result<PolicyDocument> recorded = working(
            policy.sources().map(found -> found.withEvents(PolicyTexts::recorded)))
        .map(text -> text.document().finished());
    boolean isSame = decided.isPresent()
        && recorded
            .map(text -> withoutNewList(text, decided.get()).unmarked())
            .toOptional()
            .equals(decided.map(PolicyDocument::unmarked));
    return isSame ? standing : draft(key);
  }

  private static PolicyDocument withoutNewList(PolicyDocument text, PolicyDocument decided) {
    boolean isUnlisted = decided.text().presentation().around().contents().isEmpty();
    return isUnlisted ? text.listedAs(decided) : text;
  }

  private static List<Event> recorded(List<Event> events) {
    return DecisionInForce.of(events).map(DecisionInForce::record).orElse(events);
  }

  /** The same sources with the decisions that a draft awaits. */
  public static Result<PolicySources> drafted(Result<PolicySources> sources) {
    return sources.map(found -> found.withEvents(NextDraft::events));
  }

  private Result<PolicyText> working(Result<PolicySources> sources) {
    return sources.then(resolver::resolve).then(composer::trace).map(PolicyText::of);
  }

  private Result<PolicyText> locked(LoadedPolicy policy, DecisionInForce standing) {
    return policy
        .lockInForce()
        .then(lock -> locked(policy, lock.orElseThrow(), standing))
        .after(policy.warnings());
  }

  private Result<PolicyText> locked(LoadedPolicy policy, Lock lock, DecisionInForce standing) {
    Optional<PolicySources> sources = policy.sources().atHand();
    if (isRecord(sources, lock, standing)) {
      return Result.ok(PolicyText.of(lock, lock.document()));
    }
    // Without sources nothing says how the record is printed that has changed since.
    return sources
        .map(found -> new LockedDocumentComposer(resolver, composer).compose(found, lock))
        .orElseGet(() -> Result.failed(policy.sources().diagnostics()))
        .map(record -> PolicyText.of(lock, lock.document().with(record)));
  }

  private static boolean isRecord(
      Optional<PolicySources> sources, Lock lock, DecisionInForce standing) {
    Optional<PolicyDocument> welsh = lock.document().bilingual().map(Bilingual::welsh);
    return standing.isRecordOf(lock.document().decisions())
        && sources
            .flatMap(PolicySources::welsh)
            .flatMap(other -> DecisionInForce.of(other.own().events()))
            .flatMap(other -> welsh.map(text -> other.isTranslatedAs(text.decisions())))
            .orElse(true);
  }
}
