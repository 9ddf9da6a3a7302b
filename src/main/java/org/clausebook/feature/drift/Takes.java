package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.TakeEdit;
import org.clausebook.workspace.LoadedPolicy;
import org.clausebook.workspace.TextChange;
import org.clausebook.workspace.Workspace;

/**
 * Takes the chosen words for a clause that differs from its lock: writes into the council's file
 * the amendments that give the draft these words, and records the choice.
 */
public final class Takes {
  private final Workspace workspace;

  /** The clauses of one workspace. */
  public Takes(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A policy's file on its way to another text. */
  private record Attempt(
      TakeRequest request,
      UnfilledClauses today,
      PolicyDrift drift,
      ClauseDrift clause,
      String text) {
    String file() {
      return today.file();
    }
  }

  /** The change to the file, or why these words cannot be taken; nothing is written. */
  public Result<TakeReport> take(TakeRequest request) {
    PolicyKey key = request.key();
    return locked(key)
        .with(workspace.text(key), (locked, text) -> attempt(request, locked, text))
        .then(attempt -> attempt)
        .then(Takes::changed)
        .then(this::planned);
  }

  private static Result<Attempt> attempt(TakeRequest request, Locked locked, String text) {
    return locked
        .drift()
        .find(request.clause())
        .map(
            clause -> Result.ok(new Attempt(request, locked.today(), locked.drift(), clause, text)))
        .orElseGet(() -> Result.failed(unknown(request, locked.drift())));
  }

  private static Diagnostic unknown(TakeRequest request, PolicyDrift drift) {
    return Diagnostic.error(
        Location.of(request.key().file()),
        "no clause '" + request.clause() + "' in this policy",
        Suggestion.hint(
            request.clause(),
            drift.clauses().stream().map(clause -> clause.id().value()).toList()));
  }

  private static Result<Attempt> changed(Attempt attempt) {
    ClauseDrift clause = attempt.clause();
    return clause.isOpen() || clause.settled().isPresent()
        ? Result.ok(attempt)
        : Result.failed(Diagnostic.error(
            Location.of(attempt.file()),
            "clause '" + clause.id().value() + "' is as it was locked, so there is nothing to take",
            "see what is open with '"
                + ShellWords.joined(
                    "policy",
                    "drift",
                    attempt.request().key().council(),
                    attempt.request().key().policy())
                + "'"));
  }

  private record Locked(UnfilledClauses today, PolicyDrift drift) {}

  /**
   * The locked policy; failed if the files have a mistake, as the effect of a change is then not
   * known.
   */
  private Result<Locked> locked(PolicyKey key) {
    LoadedPolicy policy = workspace.policy(key);
    if (!policy.sources().isOk()) {
      return Result.failed(policy.sources().diagnostics());
    }
    PolicySources sources = policy.sources().toOptional().orElseThrow();
    return policy
        .lockInForce()
        .whole()
        .then(lock -> lock.map(Result::ok).orElseGet(() -> Result.failed(unlocked(key))))
        .map(lock -> {
          var finder = DriftFinder.of(lock, sources, workspace);
          return new Locked(finder.today(), finder.find());
        });
  }

  private static Diagnostic unlocked(PolicyKey key) {
    return Diagnostic.error(
        Location.of(key.file()),
        "no words of this policy are locked, so there is nothing to take",
        "record the decision with 'policy adopt', which locks its words");
  }

  private Result<TakeReport> planned(Attempt attempt) {
    return new WantedWords(attempt.clause().texts(), attempt.file())
        .of(attempt.request().way())
        .then(wanted -> {
          var draft = new TakeDraft(
              attempt.drift(),
              attempt.clause(),
              attempt.today(),
              attempt.request().way());
          Optional<Result<TakeReport>> first = Optional.empty();
          for (TakeEdit edit : draft.edits(wanted)) {
            Result<TakeReport> settled = write(attempt, edit, wanted);
            first = first.or(() -> Optional.of(settled));
            if (settled.isOk()) {
              return settled;
            }
          }
          return first.orElseThrow();
        });
  }

  private Result<TakeReport> write(Attempt attempt, TakeEdit edit, Optional<Lock.Text> wanted) {
    PolicyKey key = attempt.request().key();
    return Records.edit(attempt.file(), attempt.text(), edit).then(after -> {
      List<Diagnostic> problems = new TakeCheck(
              attempt.drift().lock(), attempt.today(), attempt.clause().id(), workspace)
          .problems(workspace.sources(key, after), wanted);
      return problems.isEmpty() ? Result.ok(plan(attempt, after, wanted)) : Result.failed(problems);
    });
  }

  private static TakeReport plan(Attempt attempt, String after, Optional<Lock.Text> wanted) {
    return new TakeReport(
        attempt.request(),
        attempt.clause().texts().today().own(),
        wanted,
        new TextChange(attempt.file(), attempt.text(), after));
  }
}
