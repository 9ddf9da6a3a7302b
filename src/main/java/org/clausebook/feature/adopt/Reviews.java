package org.clausebook.feature.adopt;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.record.Verb;
import org.clausebook.stage.load.lock.PolicyLocks;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.workspace.PolicyRenderer;
import org.clausebook.workspace.Workspace;

/**
 * Records what leaves the words of a policy as they are: a review that changed nothing, after which it
 * falls due again, and its end.
 */
public final class Reviews {
  private final Workspace workspace;

  /** The reviews of one workspace. */
  public Reviews(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A review on its way into a file. */
  private record Attempt(
      PolicyLocks stored,
      String text,
      ReviewRequest request,
      CouncilSources council,
      PolicySources before,
      Optional<Lock> lock,
      RecordPosition place,
      Optional<PartialDate> due) {
    String file() {
      return before.own().file();
    }

    RecordEdit edit() {
      return new RecordEdit(
          place.index(),
          place.isNew(),
          place.keys(),
          Optional.empty(),
          due.map(PartialDate::toString));
    }
  }

  /** What a review or an end will change in the files, or why it cannot be recorded; nothing is written. */
  public Result<Recording> review(ReviewRequest request) {
    PolicyKey key = request.key();
    // Before anything is read from it: what is written must be made from this text.
    Result<String> text = workspace.text(key);
    Result<CouncilSources> council = workspace.council(key.council());
    Result<PolicySources> sources = workspace.sources(key, council);
    if (!sources.isOk() || !council.isOk()) {
      return Result.failed(sources.diagnostics());
    }
    PolicySources before = sources.toOptional().orElseThrow();
    Verb verb = request.resolution().verb();
    if (request.resolution().on().isEmpty() && !verb.isEnd()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.own().file()),
          "a review on an unknown date says nothing, as the next one is counted from it",
          "look its date up in the minutes; a year is enough, such as '--date 2026'"));
    }
    List<Event> events = before.own().events();
    PolicyLocks stored = workspace.locks(key, events);
    Event decision = request.resolution().event(before.own().file());
    return stored
        .whole(decision)
        .then(whole -> verb.isEnd() ? ended(before, stored, verb) : reviewed(before, stored))
        .then(lock -> stored
            .instead(
                RecordPosition.of(
                    request.resolution(), events, before.own().file(), request.today()),
                RecordPosition::isPast,
                decision)
            .then(place -> inForce(verb, events, place))
            .then(place -> due(request, before, lock, place)
                .with(text, Map::entry)
                .then(both -> record(new Attempt(
                    stored,
                    both.getValue(),
                    request,
                    council.toOptional().orElseThrow(),
                    before,
                    lock,
                    place,
                    both.getKey())))))
        .then(made -> verb.isEnd()
            ? new RecordFaults(workspace, request.today())
                .weigh(made, council.toOptional().orElseThrow())
            : Result.ok(made));
  }

  private static Result<Optional<Lock>> reviewed(PolicySources before, PolicyLocks stored) {
    return DecisionInForce.of(before.own().events())
        .flatMap(DecisionInForce::pinned)
        .map(event -> stored.of(event).then(lock -> Result.ok(Optional.of(lock))))
        .orElseGet(() -> Result.failed(Diagnostic.error(
            Location.of(before.own().file()),
            "no words of this policy are locked, so nobody can say that nothing has changed",
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
            "this policy was " + end.verb().words() + ", so that nothing in force can be reviewed",
            "adopt it again with 'policy adopt', or leave it as it is")))
        .orElseGet(() -> Result.ok(place));
  }

  /** The words that were in force, where they are locked. */
  private static Result<Optional<Lock>> ended(PolicySources before, PolicyLocks stored, Verb verb) {
    Optional<DecisionInForce> standing = DecisionInForce.of(before.own().events());
    return standing.isEmpty()
        ? Result.failed(Diagnostic.error(
            Location.of(before.own().file()),
            "nothing on record is in force that could be " + verb.words(),
            "record its adoption first, with 'policy adopt'; where nobody knows the day, with"
                + " '--date unknown'"))
        : standing
            .flatMap(DecisionInForce::pinned)
            .map(event -> stored.of(event).then(lock -> Result.ok(Optional.of(lock))))
            .orElseGet(() -> Result.ok(Optional.empty()));
  }

  /** The date that is to stand in the file; empty where none does, or it was moved already. */
  private static Result<Optional<PartialDate>> due(
      ReviewRequest request, PolicySources before, Optional<Lock> locked, RecordPosition place) {
    Optional<PartialDate> written = before.own().reviewCycle().flatMap(ReviewCycle::due);
    if (place.isPast() || request.resolution().verb().isEnd()) {
      return Result.ok(Optional.empty());
    }
    if (!place.isNew() && !before.own().events().get(place.index()).isPending()) {
      return Result.ok(written);
    }
    Lock lock = locked.orElseThrow();
    Optional<PartialDate> next = request
        .due()
        .or(() -> request.resolution().on().flatMap(on -> NextDue.after(on, lock.cycle())));
    if (next.isEmpty() && lock.cycle().due().isPresent()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.own().file()),
          "the review cycle '" + lock.cycle().words() + "' does not say when the policy, due "
              + lock.cycle().due().get() + ", falls due again",
          "say '--due' and the date, such as '--due "
              + lock.cycle().due().get().plus(Period.ofYears(1)) + "'"));
    }
    if (next.isPresent() && written.isEmpty()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.own().file()),
          "the date on which this policy falls due stands in no 'review-cycle:' of this file",
          "write 'review-cycle:' here, with its 'words:' and 'due: "
              + lock.cycle().due().orElse(next.get()) + "'"));
    }
    return Result.ok(next);
  }

  private Result<Recording> record(Attempt attempt) {
    PolicyKey key = attempt.request().key();
    if (attempt.place().isPast() || attempt.lock().isEmpty()) {
      return new UnlockedRecording(workspace, attempt.council())
          .record(key, attempt.text(), attempt.edit());
    }
    Lock former = attempt.lock().get();
    return Records.edit(attempt.file(), attempt.text(), attempt.edit())
        .then(edited -> new EditedPolicy(workspace, attempt.council(), key)
            .read(attempt.text(), edited)
            .then(after -> record(attempt, former, after)));
  }

  private Result<Recording> record(Attempt attempt, Lock former, PolicySources after) {
    List<Event> events = after.own().events();
    var cycle = new Lock.Cycle(
        former.cycle().words(),
        former.cycle().condition(),
        former.cycle().every(),
        attempt.due().or(() -> former.cycle().due()));
    Lock lock = former.with(former.document(), former.event(), cycle, former.made());
    DecisionInForce standing = DecisionInForce.of(events).orElseThrow();
    PolicyRenderer layouts = workspace.appearance().of(attempt.council());
    return workspace.record(after, lock).then(record -> {
      PolicyDocument document = former.document().with(record);
      int index = standing.record().indexOf(events.get(attempt.place().index()));
      return layouts
          .printed(document)
          .then(printed -> new LockedRecording(workspace, attempt.council())
              .record(
                  attempt.request().key(),
                  attempt.edit(),
                  former.with(
                      document,
                      document.decisions().get(index),
                      cycle,
                      new Lock.Made(attempt.request().program(), layouts.look(), printed)),
                  files(attempt)));
    });
  }

  private LockedRecording.Files files(Attempt attempt) {
    RecordPosition place = attempt.place();
    return new LockedRecording.Files(
        attempt.file(),
        attempt.text(),
        List.of(),
        attempt.stored(),
        place.isNew()
            ? Optional.empty()
            : Optional.of(attempt.before().own().events().get(place.index())));
  }
}
