package org.clausebook.feature.adopt;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.record.Verb;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.workspace.PolicyRenderer;
import org.clausebook.workspace.Workspace;

/**
 * Records decisions that leave the words of a policy unchanged: a review without change, and the
 * end of the policy.
 */
public final class Reviews {
  private final Workspace workspace;

  /** The reviews of one workspace. */
  public Reviews(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What a review or an end will change in the files, or why it cannot be recorded; nothing is
   * written.
   */
  public Result<AdoptReport> review(ReviewRequest request) {
    return PolicyBefore.of(workspace, request.key()).then(before -> review(request, before));
  }

  private Result<AdoptReport> review(ReviewRequest request, PolicyBefore before) {
    Verb verb = request.resolution().verb();
    if (request.resolution().on().isEmpty() && !verb.isEnd()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.file()),
          "a review needs a date, because the next review is counted from it",
          "look its date up in the minutes; a year is enough, such as '--date 2026'"));
    }
    Event decision = request.resolution().event(before.file());
    return before
        .locks()
        .whole(decision)
        .then(whole -> verb.isEnd() ? ended(before, verb) : reviewed(before))
        .then(lock -> before
            .locks()
            .instead(
                before.position(request.resolution(), request.today()),
                RecordPosition::isPast,
                decision)
            .then(place -> inForce(verb, before.events(), place))
            .then(place -> due(request, before, lock, place)
                .then(due -> record(new Attempt(request, before, place, due), lock))))
        .then(made -> verb.isEnd()
            ? new RecordFaults(workspace, request.today()).weigh(made, before)
            : Result.ok(made));
  }

  /** A review on its way into a file. */
  private record Attempt(
      ReviewRequest request, PolicyBefore before, RecordPosition place, Optional<PartialDate> due) {
    RecordEdit edit() {
      return place.edit(Optional.empty(), due.map(PartialDate::toString));
    }
  }

  private static Result<Optional<Lock>> reviewed(PolicyBefore before) {
    return before
        .policy()
        .lockInForce()
        .then(lock -> lock.isPresent()
            ? Result.ok(lock)
            : Result.failed(Diagnostic.error(
                Location.of(before.file()),
                "no words of this policy are locked, so there is nothing to show that they are"
                    + " unchanged",
                "record its adoption first, with 'policy adopt'")));
  }

  /** A policy that is no longer in force is not reviewed, though it was before its end. */
  private static Result<RecordPosition> inForce(
      Verb verb, List<Event> events, RecordPosition place) {
    return DecisionInForce.of(events)
        .flatMap(DecisionInForce::end)
        .filter(end -> !verb.isEnd() && !place.isPast())
        .map(end -> Result.<RecordPosition>failed(Diagnostic.error(
            end.location(),
            "this policy was " + end.verb().words() + ", so there is nothing in force to review",
            "adopt it again with 'policy adopt', or leave it as it is")))
        .orElseGet(() -> Result.ok(place));
  }

  /** The words that were in force, where they are locked. */
  private static Result<Optional<Lock>> ended(PolicyBefore before, Verb verb) {
    return before.policy().inForce().isPresent()
        ? before.policy().lockInForce()
        : Result.failed(Diagnostic.error(
            Location.of(before.file()),
            "nothing on record is in force that could be " + verb.words(),
            "record its adoption first, with 'policy adopt'; if nobody knows the date, with"
                + " '--date unknown'"));
  }

  /** The date that is to be in the file; empty where none does, or it was moved already. */
  private static Result<Optional<PartialDate>> due(
      ReviewRequest request, PolicyBefore before, Optional<Lock> locked, RecordPosition place) {
    Optional<PartialDate> written =
        before.sources().own().control().reviewCycle().flatMap(ReviewCycle::due);
    if (place.isPast() || request.resolution().verb().isEnd()) {
      return Result.ok(Optional.empty());
    }
    if (before.recorded(place).filter(event -> !event.isPending()).isPresent()) {
      return Result.ok(written);
    }
    Lock lock = locked.orElseThrow();
    Optional<PartialDate> next = request
        .due()
        .or(() -> request.resolution().on().flatMap(on -> NextDue.after(on, lock.cycle())));
    if (next.isEmpty() && lock.cycle().due().isPresent()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.file()),
          "the review cycle '" + lock.cycle().words() + "' does not say when the policy, due "
              + lock.cycle().due().get() + ", falls due again",
          "add '--due' and the date, such as '--due "
              + lock.cycle().due().get().plus(Period.ofYears(1)) + "'"));
    }
    if (next.isPresent() && written.isEmpty()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.file()),
          "no 'review-cycle:' in this file gives the date on which this policy falls due",
          "write 'review-cycle:' here, with its 'words:' and 'due: "
              + lock.cycle().due().orElse(next.get()) + "'"));
    }
    return Result.ok(next);
  }

  private Result<AdoptReport> record(Attempt attempt, Optional<Lock> lock) {
    PolicyBefore before = attempt.before();
    if (attempt.place().isPast() || lock.isEmpty()) {
      return new UnlockedRecording(workspace).record(before, attempt.edit());
    }
    return before
        .edited(attempt.edit())
        .then(edited -> before.read(edited, workspace))
        .then(after -> record(attempt, lock.get(), after));
  }

  private Result<AdoptReport> record(Attempt attempt, Lock former, PolicySources after) {
    List<Event> events = after.own().events();
    var cycle = new Lock.Cycle(
        former.cycle().words(),
        former.cycle().condition(),
        former.cycle().every(),
        attempt.due().or(() -> former.cycle().due()));
    Lock lock = former.with(former.document(), former.event(), cycle, former.made());
    DecisionInForce standing = DecisionInForce.of(events).orElseThrow();
    PolicyRenderer layouts = workspace.appearance().of(attempt.before().council());
    return workspace.record(after, lock).then(record -> {
      PolicyDocument document = former.document().with(record);
      int index = standing.record().indexOf(events.get(attempt.place().index()));
      return layouts
          .printed(document)
          .then(printed -> new LockedRecording(
                  workspace, attempt.before(), attempt.place(), List.of())
              .record(
                  attempt.edit(),
                  former.with(
                      document,
                      document.decisions().get(index),
                      cycle,
                      new Lock.Made(
                          attempt.request().program(),
                          former.made().library(),
                          layouts.look(),
                          printed))));
    });
  }
}
