package org.clausebook.feature.adopt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.lock.PolicyLocks;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.workspace.LoadedPolicy;
import org.clausebook.workspace.Workspace;

/**
 * A policy before a decision is in its file.
 *
 * @param text of its file
 */
record PolicyBefore(
    LoadedPolicy policy, CouncilSources council, PolicySources sources, String text) {

  /** The policy, if there is no mistake in what it is made from. */
  static Result<PolicyBefore> of(Workspace workspace, PolicyKey key) {
    LoadedPolicy policy = workspace.policy(key);
    return policy
        .sources()
        .quiet()
        .then(sources -> policy
            .council()
            .quiet()
            .with(
                workspace.text(key),
                (council, text) -> new PolicyBefore(policy, council, sources, text)));
  }

  PolicyKey key() {
    return policy.key();
  }

  PolicyLocks locks() {
    return policy.locks();
  }

  /** The file that a council words the policy in. */
  String file() {
    return key().file();
  }

  List<Event> events() {
    return sources.own().events();
  }

  /**
   * Where a decision belongs in the record, or why it has no place.
   *
   * @param today no decision is recorded before it is taken
   */
  Result<RecordPosition> position(Resolution resolution, LocalDate today) {
    return RecordPosition.of(resolution, events(), file(), today);
  }

  /** The event in a place of the record, if it is there already. */
  Optional<Event> recorded(RecordPosition place) {
    return place.isNew() ? Optional.empty() : Optional.of(events().get(place.index()));
  }

  /** The text of the file with a change of its record, or why it cannot be made. */
  Result<String> edited(RecordEdit edit) {
    return Records.edit(file(), text, edit);
  }

  /** The policy as another text would make it; if that has a mistake, nothing is written. */
  Result<PolicySources> read(String after, Workspace workspace) {
    Result<PolicySources> read = workspace.sources(key(), after);
    return read.isOk()
        ? read
        : Result.failed(
            read.diagnostics().stream().map(problem -> placed(problem, after)).toList());
  }

  /** A mistake in another text of the file, at its place in the file as it is. */
  Diagnostic placed(Diagnostic problem, String after) {
    return EditedText.asBefore(problem, file(), text, after);
  }
}
