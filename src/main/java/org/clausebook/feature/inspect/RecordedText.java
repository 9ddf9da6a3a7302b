package org.clausebook.feature.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.PolicyText;
import org.clausebook.workspace.Versions;
import org.clausebook.workspace.Workspace;

/**
 * A text of a policy that its files may show: what is in force, what was decided earlier, or a draft.
 *
 * @param isInForce whether it is what the policy says now
 */
record RecordedText(PolicyText printout, boolean isInForce) {
  /** All of them, what is in force first, then the newest. */
  static Result<List<RecordedText>> of(Workspace workspace, PolicyKey key) {
    var texts = new ArrayList<RecordedText>();
    Result<PolicyText> standing = workspace.printouts().standing(key);
    standing.toOptional().ifPresent(printout -> texts.add(new RecordedText(printout, true)));
    Versions.of(workspace, key)
        .toOptional()
        .ifPresent(versions -> versions
            .superseded()
            .forEach(printout -> texts.add(new RecordedText(printout, false))));
    workspace.policy(key).allLocks().toOptional().orElse(List.of()).stream()
        .map(lock -> PolicyText.of(lock, lock.document()))
        .forEach(printout -> texts.add(new RecordedText(printout, false)));
    workspace
        .printouts()
        .draft(key)
        .toOptional()
        .ifPresent(draft -> texts.add(new RecordedText(draft, false)));
    return texts.isEmpty() ? Result.failed(standing.diagnostics()) : Result.ok(distinct(texts));
  }

  private static List<RecordedText> distinct(List<RecordedText> texts) {
    var distinct = new ArrayList<RecordedText>();
    for (RecordedText text : texts) {
      if (distinct.stream().noneMatch(other -> other.document().equals(text.document()))) {
        distinct.add(text);
      }
    }
    return distinct;
  }

  PolicyDocument document() {
    return printout.document();
  }

  Optional<Lock> lock() {
    return printout.lock();
  }
}
