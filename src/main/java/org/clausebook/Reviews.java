package org.clausebook;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.adopt.EventPlace;
import org.clausebook.adopt.NextDue;
import org.clausebook.adopt.Standing;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.Locks;
import org.clausebook.load.PolicyLocks;
import org.clausebook.load.RecordEdit;
import org.clausebook.load.Records;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Event;
import org.clausebook.model.Lock;
import org.clausebook.model.PartialDate;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ReviewCycle;
import org.clausebook.resolve.OverlayResolver;

/** Records reviews that changed nothing: the words stay locked as they are, and fall due again. */
public final class Reviews {
  private final WorkspaceLoader loader;
  private final Locks locks;
  private final Records records;
  private final OverlayResolver resolver = new OverlayResolver();
  private final PolicyComposer composer = new PolicyComposer();
  private final LayeredRenderers renderers = new LayeredRenderers();

  private Reviews(Path workspace) {
    this.loader = WorkspaceLoader.open(workspace);
    this.locks = new Locks(workspace);
    this.records = new Records(workspace);
  }

  /** The reviews of one workspace. */
  public static Reviews open(Path workspace) {
    return new Reviews(workspace);
  }

  /** A review on its way into a file. */
  private record Attempt(
      PolicyLocks stored,
      String text,
      ReviewRequest request,
      CouncilSources council,
      PolicySources before,
      Lock lock,
      EventPlace place,
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

  /** What a review will change in the files, or why it cannot be recorded; nothing is written. */
  public Result<Recording> review(ReviewRequest request) {
    PolicyKey key = request.key();
    // Before anything is read from it: what is written must be made from this text.
    Result<String> text = records.text(Records.file(key.council(), key.policy()));
    Result<CouncilSources> council = loader.council(key.council());
    Result<PolicySources> sources = loader.policy(council, key.council(), key.policy());
    if (!sources.isOk() || !council.isOk()) {
      return Result.failed(sources.diagnostics());
    }
    PolicySources before = sources.toOptional().orElseThrow();
    if (request.resolution().on().isEmpty()) {
      return Result.failed(Diagnostic.error(
          Location.of(before.own().file()),
          "a review on an unknown date says nothing, as the next one is counted from it",
          "look its date up in the minutes; a year is enough, such as '--date 2026'"));
    }
    List<Event> events = before.own().events();
    PolicyLocks stored = locks.of(key.council(), key.policy(), events);
    Event decision = request.resolution().event(before.own().file());
    return stored
        .whole(decision)
        .then(whole -> reviewed(before, stored))
        .then(lock -> stored
            .instead(
                EventPlace.of(request.resolution(), events, before.own().file(), request.today()),
                EventPlace::isPast,
                decision)
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
                    both.getKey())))));
  }

  private static Result<Lock> reviewed(PolicySources before, PolicyLocks stored) {
    return Standing.of(before.own().events())
        .flatMap(Standing::pinned)
        .map(stored::of)
        .orElseGet(() -> Result.failed(Diagnostic.error(
            Location.of(before.own().file()),
            "no words of this policy are locked, so nobody can say that nothing has changed",
            "record its adoption first, with 'policy adopt'")));
  }

  /** The date that is to stand in the file; empty where none does, or it was moved already. */
  private static Result<Optional<PartialDate>> due(
      ReviewRequest request, PolicySources before, Lock lock, EventPlace place) {
    Optional<PartialDate> written = before.own().reviewCycle().flatMap(ReviewCycle::due);
    if (place.isPast()) {
      return Result.ok(Optional.empty());
    }
    if (!place.isNew() && !before.own().events().get(place.index()).isPending()) {
      return Result.ok(written);
    }
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
    if (attempt.place().isPast()) {
      return new UnlockedRecording(loader, attempt.council())
          .record(key, attempt.text(), attempt.edit());
    }
    return Records.edit(attempt.file(), attempt.text(), attempt.edit())
        .then(edited -> loader
            .policy(Result.ok(attempt.council()), key.council(), key.policy(), edited)
            .then(after -> record(attempt, after)));
  }

  private Result<Recording> record(Attempt attempt, PolicySources after) {
    List<Event> events = after.own().events();
    Lock former = attempt.lock();
    var cycle = new Lock.Cycle(
        former.cycle().words(),
        former.cycle().condition(),
        former.cycle().every(),
        attempt.due().or(() -> former.cycle().due()));
    Lock lock = former.with(former.document(), former.event(), cycle, former.made());
    Standing standing = Standing.of(events).orElseThrow();
    Renderers layouts = renderers.of(attempt.council());
    return new RecordComposer(resolver, composer).compose(after, lock).then(record -> {
      PolicyDocument document = former.document().with(record);
      int index = standing.record().indexOf(events.get(attempt.place().index()));
      return layouts
          .printed(document)
          .then(printed -> new LockedRecording(resolver, layouts)
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
    EventPlace place = attempt.place();
    return new LockedRecording.Files(
        attempt.file(),
        attempt.text(),
        List.of(),
        loader,
        attempt.council(),
        attempt.stored(),
        place.isNew()
            ? Optional.empty()
            : Optional.of(attempt.before().own().events().get(place.index())));
  }
}
