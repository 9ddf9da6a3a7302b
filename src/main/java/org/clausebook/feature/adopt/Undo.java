package org.clausebook.feature.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Replacement;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.lock.UndoneLocks.Move;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.YamlText;
import org.clausebook.workspace.TextChange;
import org.clausebook.workspace.Workspace;

/**
 * Takes the newest decision on a policy back: its file says what it said before, and the lock is
 * kept aside.
 *
 * <p>A copy of the lock is put aside first. The decision counts until the council's file no longer
 * has it; only then is the lock taken from those in force.
 */
public final class Undo {
  private static final String REMARK =
      "Why the lock beside this file is not in force. Written by 'policy undo': never edit it.";

  private final Workspace workspace;

  /** The decisions of one workspace. */
  public Undo(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The changes to the files, or why the decision stays; nothing is written. */
  public Result<AdoptReport> undo(UndoRequest request) {
    return PolicyBefore.of(workspace, request.key())
        .then(before -> before
            .locks()
            .undone()
            .unfinished()
            .map(found -> found.map(move -> recording(request, before, move, before.text())))
            .orElseGet(() -> undo(request, before)));
  }

  private Result<AdoptReport> undo(UndoRequest request, PolicyBefore before) {
    return newest(before)
        .then(event -> lock(before, event)
            .then(lock -> former(before, event, lock)
                .then(former -> before
                    .locks()
                    .undone()
                    .of(before.locks().file(event).orElseThrow(), lock)
                    .map(move -> recording(request, before, move, former)))));
  }

  private static Result<Event> newest(PolicyBefore before) {
    return before.events().stream()
        .filter(event -> !event.isPending())
        .reduce((a, b) -> b)
        .map(Result::ok)
        .orElseGet(() -> Result.failed(Diagnostic.error(
            Location.of(before.file()),
            "no decision on this policy is on record, so there is none to take back",
            "see with 'policy list' what is on record")));
  }

  /** The lock of a decision on which nothing stands. */
  private Result<Lock> lock(PolicyBefore before, Event event) {
    List<Diagnostic> faults = before.locks().problems().stream()
        .filter(fault -> fault.isError() || fault.location().equals(event.location()))
        .map(Diagnostic::strict)
        .toList();
    if (!faults.isEmpty()) {
      return Result.failed(faults);
    }
    if (event.wording().isEmpty()) {
      return Result.failed(Diagnostic.error(
          event.location(),
          "the newest decision has no lock: its words are those of this file, and stand nowhere"
              + " else",
          "take it out of this file by hand, or write 'date: pending' if it is still awaited"));
    }
    List<Diagnostic> standing = event.verb().keepsWords()
        ? List.of()
        : workspace.policies(before.key().council()).stream()
            .flatMap(policy -> replaced(before.key(), policy, event).stream())
            .toList();
    return standing.isEmpty() ? before.locks().of(event) : Result.failed(standing);
  }

  /** The report on another policy that this one has replaced since. */
  private Optional<Diagnostic> replaced(PolicyKey key, String policy, Event event) {
    return workspace
        .policy(new PolicyKey(key.council(), policy))
        .inForce()
        .flatMap(DecisionInForce::end)
        .filter(end -> end.by().flatMap(Replacement::policy).equals(Optional.of(key.policy())))
        .filter(end -> !isBefore(end, event))
        .map(end -> Diagnostic.error(
            end.location(),
            "the policy '" + policy + "' was replaced by this one"
                + end.date().map(date -> " on " + date).orElse("")
                + ", and would have no policy in its place",
            "take that back first, with '"
                + ShellWords.joined("policy", "undo", key.council(), policy) + "'"));
  }

  private static boolean isBefore(Event event, Event other) {
    return event.date().flatMap(date -> other.date().filter(date::isBefore)).isPresent();
  }

  /** The text of the file before the decision, or why nobody knows it. */
  private Result<String> former(PolicyBefore before, Event event, Lock lock) {
    boolean isKept = !lock.record().isEmpty();
    List<Lock.ChangedLines> lines = isKept ? lock.record() : awaited(before, event);
    Result<String> former = Records.undo(before.file(), before.text(), lines)
        .then(text -> before
            .read(text, workspace)
            .then(read -> isWithout(event, before.events(), read.own().events())
                ? Result.ok(text)
                : Result.failed(unknown(before, event))));
    return former.isOk() || isKept ? former : Result.failed(unknown(before, event));
  }

  /** What a program that did not keep the former lines is taken to have found. */
  private static List<Lock.ChangedLines> awaited(PolicyBefore before, Event event) {
    return event.verb().keepsWords()
        ? List.of()
        : event.location().position().stream()
            .flatMap(place -> Records.awaited(before.text(), place.line()).stream())
            .toList();
  }

  private static Diagnostic unknown(PolicyBefore before, Event event) {
    return Diagnostic.error(
        event.location(),
        "nothing says what was here before this decision was recorded",
        "take it out of this file by hand, and move "
            + before.locks().file(event).orElseThrow() + " to "
            + Lock.undone(before.key().council(), before.key().policy()));
  }

  /** Whether a record is the same but for one event, which is gone or no longer has its words. */
  private static boolean isWithout(Event event, List<Event> events, List<Event> others) {
    int index = events.indexOf(event);
    var rest = new ArrayList<>(events.stream().map(Undo::words).toList());
    var left = new ArrayList<>(others.stream().map(Undo::words).toList());
    rest.remove(index);
    if (events.size() == others.size() && others.get(index).wording().isEmpty()) {
      left.remove(index);
    }
    return rest.equals(left);
  }

  /** An event without its places in the file. */
  private static List<Object> words(Event event) {
    return List.of(
        event.verb(),
        event.isPending(),
        event.body().value(),
        event.date(),
        event.minute().map(text -> text.value()),
        event.version().map(text -> text.value()),
        event.note().map(text -> text.value()),
        event.wording().map(text -> text.value()));
  }

  private static AdoptReport recording(
      UndoRequest request, PolicyBefore before, Move move, String former) {
    var undone = new AdoptReport.Undone(move.file(), move.lock());
    var files = new ArrayList<OutputFile>();
    files.add(new OutputFile(move.aside(), move.file().content()));
    var text = new TextChange(before.file(), before.text(), former);
    files.addAll(text.files());
    if (!move.isTraced()) {
      files.add(new OutputFile(move.trace(), FileContent.of(trace(request, undone))));
    }
    return new AdoptReport(
        before.key(),
        Optional.of(move.lock().wording()),
        move.lock().document().version(),
        Optional.of(move.aside()),
        text,
        List.of(),
        files,
        Optional.of(undone));
  }

  private static String trace(UndoRequest request, AdoptReport.Undone undone) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("undone", request.today().toString());
    keys.put("decision", undone.words());
    request.reason().ifPresent(reason -> keys.put("reason", reason));
    return '#' + " " + REMARK + "\n" + YamlText.of(keys);
  }
}
