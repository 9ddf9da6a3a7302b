package org.clausebook.feature.drift;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.model.Basis;
import org.clausebook.model.Council;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.workspace.Workspace;

/** The dogs policy of a test as it is today, and locks of it that say what the test wants. */
record DriftSample(Path folder) {
  static final PolicyKey KEY = new PolicyKey("borwen", "dogs");

  private static final Lock.Made MADE = new Lock.Made(
      "0.1.0", Optional.empty(), Fingerprint.of(new byte[1]), Fingerprint.of(new byte[2]));
  private static final Decision EVENT = new Decision(
      "adopted",
      "Full Council",
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());

  Workspace workspace() {
    return Workspace.open(folder, task -> {});
  }

  PolicySources sources() {
    var loaded = workspace().policy(KEY).sources();
    return loaded.toOptional().orElseThrow(() -> new AssertionError(loaded.diagnostics()));
  }

  Council council() {
    return new SamplePolicy(folder).resolved().council();
  }

  UnfilledClauses today() {
    return UnfilledClauses.of(sources(), List.of(), workspace());
  }

  /** What a lock with these clauses is told of today. */
  PolicyDrift drift(Lock lock) {
    return DriftFinder.of(lock, sources(), workspace()).find();
  }

  /** A lock with today's document. */
  Lock lock(Map<String, List<String>> facts, LockedClause... clauses) {
    return lock(new SamplePolicy(folder).document(), facts, clauses);
  }

  static Lock lock(
      PolicyDocument document, Map<String, List<String>> facts, LockedClause... clauses) {
    return new Lock(
        MADE,
        EVENT,
        new Lock.Cycle("annually", Optional.empty(), Optional.empty(), Optional.empty()),
        new LinkedHashMap<>(facts),
        document,
        List.of(clauses),
        List.of());
  }

  /** A clause of the library; {@code -} where it had none. */
  static LockedClause clause(String id, String upstream, String own) {
    return new LockedClause(
        new ClauseId(id),
        Basis.MODEL,
        "templates/clauses/dogs.yaml",
        Map.of(),
        text(upstream),
        text(own).orElseThrow(),
        List.of());
  }

  static Optional<Lock.Text> text(String body) {
    return body.equals("-") ? Optional.empty() : Optional.of(new Lock.Text("Leads", body));
  }
}
