package org.clausebook.feature.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.lock.PolicyLocks;
import org.clausebook.workspace.Workspace;

/**
 * Records decisions: the event in the council's file, and the words that were decided on in a lock.
 *
 * <p>What is recorded is in the files as a whole or not at all: the lock is put there first, and
 * counts only once the council's file names it.
 */
public final class Adoptions {
  private final Workspace workspace;

  /** The decisions of one workspace. */
  public Adoptions(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The changes to the files by a decision, or why it cannot be recorded; nothing is written. */
  public Result<AdoptReport> adopt(AdoptRequest request) {
    PolicyKey key = request.key();
    if (request.resolution().verb().isEnd()) {
      return new Reviews(workspace)
          .review(new ReviewRequest(
              key, request.resolution(), Optional.empty(), request.today(), request.program()));
    }
    return PolicyBefore.of(workspace, key).then(before -> adopt(request, before));
  }

  private Result<AdoptReport> adopt(AdoptRequest request, PolicyBefore before) {
    Event decision = request.resolution().event(before.file());
    Result<RecordPosition> found = before
        .locks()
        .whole(decision)
        .then(whole -> before.position(request.resolution(), request.today()));
    return before
        .locks()
        .instead(found, RecordPosition::isPast, decision)
        .then(place -> place.isPast()
            ? past(request, before, place)
            : record(request, before, place.withVersion(version(before.sources()))));
  }

  /** A decision that a later one has overtaken: what is in force stays as it is. */
  private Result<AdoptReport> past(
      AdoptRequest request, PolicyBefore before, RecordPosition place) {
    boolean isLocked = before.recorded(place).flatMap(Event::wording).isPresent();
    return new UnlockedRecording(workspace)
        .record(before, place.edit(Optional.empty(), Optional.empty()))
        .then(made -> new RecordFaults(workspace, request.today()).weigh(made, before))
        .after(isLocked ? List.of() : List.of(notLocked(before)));
  }

  private static Diagnostic notLocked(PolicyBefore before) {
    return Diagnostic.note(
        Location.of(before.file()),
        "the words of this decision are not locked, because a later decision is on record; what is"
            + " in force does not change");
  }

  /** The version that is decided on where nobody names one; none that 'history:' has already. */
  private static Optional<String> version(PolicySources before) {
    return before
        .control()
        .version()
        .map(SourceText::value)
        .filter(version -> before.overlay().details().history().stream()
            .flatMap(past -> past.version().stream())
            .noneMatch(past -> past.value().equals(version)));
  }

  private Result<AdoptReport> record(
      AdoptRequest request, PolicyBefore before, RecordPosition place) {
    return before
        .edited(place.edit(request.resolution().version(), Optional.empty()))
        .then(edited -> {
          Result<CandidateText> text =
              new StrictCheck(workspace, request.today()).check(before, edited, place.index());
          return text.quiet()
              .then(found -> decide(request, before, place, found))
              .then(made -> Result.of(
                  made,
                  text.diagnostics().stream()
                      .map(problem -> EditedText.asBefore(
                          problem, made.text().file(), made.text().after(), edited))
                      .toList()));
        });
  }

  private Result<AdoptReport> decide(
      AdoptRequest request, PolicyBefore before, RecordPosition place, CandidateText text) {
    var decided = new DecidedText(text.document(), before.file());
    List<Event> earlier = before.events().subList(0, place.index());
    var problems = new ArrayList<Diagnostic>();
    var changes = new ArrayList<ChangedClause>();
    approval(request, earlier, before.locks()).ifPresent(found -> {
      problems.addAll(found.diagnostics());
      found.toOptional().ifPresent(lock -> {
        changes.addAll(decided.changesSince(lock));
        if (!request.isChangeAccepted()) {
          changes.forEach(change -> problems.add(DecidedText.refused(change, lock, before.file())));
        }
      });
    });
    newest(earlier, Status.ADOPTED)
        .map(before.locks()::of)
        .flatMap(Result::toOptional)
        .flatMap(decided::versionTaken)
        .ifPresent(problems::add);
    return problems.isEmpty()
        ? new LockedRecording(workspace, before, place, changes).make(request, text)
        : Result.failed(problems);
  }

  /** The lock of the approval that an adoption follows, if there is one. */
  private static Optional<Result<Lock>> approval(
      AdoptRequest request, List<Event> earlier, PolicyLocks stored) {
    if (!request.resolution().verb().status().equals(Optional.of(Status.ADOPTED))) {
      return Optional.empty();
    }
    int adoption = newestIndex(earlier, Status.ADOPTED);
    return newest(earlier.subList(adoption + 1, earlier.size()), Status.APPROVED)
        .map(stored::of);
  }

  private static int newestIndex(List<Event> events, Status status) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).verb().status().equals(Optional.of(status))) {
        return i;
      }
    }
    return -1;
  }

  /** The newest decision of a kind, if its words are locked. */
  private static Optional<Event> newest(List<Event> events, Status status) {
    return Optional.of(newestIndex(events, status))
        .filter(index -> index >= 0)
        .map(events::get)
        .filter(event -> event.wording().isPresent());
  }
}
