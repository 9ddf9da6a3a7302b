package org.clausebook.feature.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.coverage.Answering.AnsweringClause;
import org.clausebook.feature.coverage.Answering.Remark;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Requirements;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.LoadedPolicy;
import org.clausebook.workspace.MeetingClauses;
import org.clausebook.workspace.Workspace;

/** One policy on a day, asked which requirements it answers. */
final class PolicyAnswers {
  private final Workspace workspace;
  private final PolicyKey key;
  private final Requirements requirements;
  private final Optional<PolicySources> sources;
  private final MeetingClauses any;
  private final MeetingClauses meeting;
  private final MeetingClauses adopted;
  private final RecordOnDay record;
  private final boolean isAdoptedLater;
  private final Result<Optional<Lock>> lock;
  private final TextOnDay working;
  private final TextOnDay inForce;
  private final DatedPolicy dated;

  PolicyAnswers(Workspace workspace, PolicyKey key, Requirements requirements, LocalDate day) {
    LoadedPolicy policy = workspace.policy(key);
    this.workspace = workspace;
    this.key = key;
    this.requirements = requirements;
    this.sources = policy.sources().atHand();
    this.any = sources
        .map(found -> MeetingClauses.inAnyWords(requirements, found))
        .orElseGet(() -> MeetingClauses.inAnyWords(requirements));
    this.meeting =
        sources.map(found -> MeetingClauses.chosen(requirements, found)).orElse(any);
    this.record = RecordOnDay.of(policy.record(), day);
    this.isAdoptedLater =
        policy.record().stream().skip(record.perhaps().size()).anyMatch(PolicyAnswers::isAdoption);
    this.lock = record
        .inForce()
        .flatMap(DecisionInForce::pinned)
        .map(pinned -> policy.locks().of(pinned).map(Optional::of))
        .orElseGet(() -> Result.ok(Optional.empty()));
    Optional<Lock> locked = lock.atHand().flatMap(found -> found);
    this.working = TextOnDay.working(workspace, key);
    this.inForce = locked.map(TextOnDay::of).orElse(working);
    this.adopted = locked.map(this::adopted).orElse(meeting);
    this.dated = dated(locked);
  }

  private MeetingClauses adopted(Lock lock) {
    return sources
        .map(found -> MeetingClauses.locked(requirements, lock, found))
        .orElseGet(() -> MeetingClauses.locked(requirements, lock));
  }

  private static boolean isAdoption(Event event) {
    return !event.isPending() && event.verb().status().equals(Optional.of(Status.ADOPTED));
  }

  private DatedPolicy dated(Optional<Lock> locked) {
    Optional<PolicyDocument> document =
        locked.map(Lock::document).or(() -> workspace.draft(key).atHand());
    return new DatedPolicy(
        key,
        document.map(PolicyDocument::title).orElse(key.policy()),
        document.flatMap(PolicyDocument::version),
        record.inForce().map(DecisionInForce::decision),
        locked,
        record.surely());
  }

  /** What is wrong with the locks that were asked for, and with the file of the policy. */
  List<Diagnostic> problems() {
    return Stream.concat(
            lock.diagnostics().stream(), workspace.policy(key).sources().diagnostics().stream())
        .toList();
  }

  /** What answers a requirement: the policy as a whole, or each clause that does. */
  List<Answering> to(String requirement) {
    List<Answering> clauses = any.of(requirement).stream()
        .flatMap(clause -> toClause(clause, requirement).stream())
        .toList();
    boolean isForIt =
        requirements.metBy(key.policy()).stream().anyMatch(id -> id.value().equals(requirement));
    return clauses.isEmpty() && isForIt ? List.of(whole()) : clauses;
  }

  private Answering whole() {
    Optional<Remark> remark = remark();
    return new Answering(dated, Optional.empty(), answer(remark), remark);
  }

  private Optional<Answering> toClause(ClauseId clause, String requirement) {
    AnsweringClause printed = inForce.clauses().get(clause);
    if (printed == null || !isDecided() || !adopted.of(requirement).contains(clause)) {
      return Optional.ofNullable(working.clauses().get(clause))
          .filter(words -> meeting.of(requirement).contains(clause))
          .map(this::undecided);
    }
    Optional<Remark> remark = remark().or(() -> remarkOn(clause));
    return Optional.of(new Answering(dated, Optional.of(printed), answer(remark), remark));
  }

  /** A clause that is in the working text alone. */
  private Answering undecided(AnsweringClause printed) {
    Optional<Remark> remark = isAdoptedLater
        ? Optional.of(Remark.LATER)
        : remark().filter(found -> found != Remark.DAY_NOT_KNOWN);
    Answer answer = remark.filter(Remark::isGap).isPresent() ? Answer.GAP : Answer.DRAFTED;
    return new Answering(dated, Optional.of(printed), answer, remark);
  }

  private Answer answer(Optional<Remark> remark) {
    if (remark.filter(Remark::isGap).isPresent()) {
      return Answer.GAP;
    }
    return !isDecided() ? Answer.DRAFTED : remark.isPresent() ? Answer.CHECK : Answer.MET;
  }

  /** Whether a decision stood; a committee's that the council is still to confirm does not yet. */
  private boolean isDecided() {
    return record.isAdopted() || (record.isOnlyApproved() && !isAwaited() && !isAdoptedLater);
  }

  /** What the record leaves open of the policy as a whole. */
  private Optional<Remark> remark() {
    if (record.isAdopted()) {
      return Optional.of(Remark.DAY_NOT_KNOWN).filter(unsure -> !record.isSure());
    }
    if (isAdoptedLater) {
      return Optional.of(Remark.LATER);
    }
    return record.isOnlyApproved()
        ? Optional.of(Remark.ONLY_APPROVED)
        : record.inForce().filter(found -> !isAwaited()).map(found -> Remark.ENDED);
  }

  private boolean isAwaited() {
    return sources
        .filter(found -> found.own().events().stream().anyMatch(Event::isPending))
        .isPresent();
  }

  /** What is open of the words of one clause. */
  private Optional<Remark> remarkOn(ClauseId clause) {
    Optional<Lock> locked = dated.lock();
    if (locked.isEmpty()) {
      return Optional.of(Remark.NOT_LOCKED);
    }
    return sources
        .filter(found -> TextOnDay.isOtherModel(locked.get(), clause, found, workspace))
        .map(changed -> Remark.OTHER_MODEL);
  }

  /** The clauses that would answer it and are left out, or are there in words that do not. */
  List<LeftOutClause> leftOut(String requirement) {
    return sources
        .map(found -> new LeftOutClauses(key, found))
        .map(left -> any.of(requirement).stream()
            .filter(left::isOffered)
            .flatMap(clause -> leftOut(left, clause, requirement).stream())
            .toList())
        .orElse(List.of());
  }

  private Optional<LeftOutClause> leftOut(
      LeftOutClauses left, ClauseId clause, String requirement) {
    if (!working.clauses().containsKey(clause)) {
      return Optional.of(left.of(clause));
    }
    return meeting.of(requirement).contains(clause)
        ? Optional.empty()
        : Optional.of(left.worded(clause, requirements.metBy(clause), requirement));
  }
}
