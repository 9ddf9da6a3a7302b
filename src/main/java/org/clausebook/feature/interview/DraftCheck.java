package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.workspace.Workspace;

/** The files of a council with what was answered, read as they will be read once they are there. */
final class DraftCheck {
  private final Workspace workspace;
  private final Drafts drafts;
  private final List<String> policies;

  /** Files of a council and these new policies. */
  DraftCheck(Workspace workspace, Drafts drafts, List<String> policies) {
    this.workspace = workspace;
    this.drafts = drafts;
    this.policies = List.copyOf(policies);
  }

  /** What is wrong with them. */
  List<Diagnostic> errors() {
    var problems = new ArrayList<Diagnostic>();
    Result<CouncilSources> council =
        drafts.profile().then(text -> workspace.unwritten().council(drafts.slug(), text));
    problems.addAll(council.diagnostics());
    council
        .atHand()
        .ifPresent(sources ->
            policies.forEach(policy -> problems.addAll(policy(sources, policy).diagnostics())));
    return problems.stream().filter(Diagnostic::isError).distinct().toList();
  }

  private Result<?> policy(CouncilSources council, String policy) {
    return text(council, policy)
        .then(text -> workspace.unwritten().policy(council, key(policy), text))
        .then(workspace::resolve)
        .then(workspace::trace);
  }

  private PolicyKey key(String policy) {
    return new PolicyKey(drafts.slug(), policy);
  }

  private Result<String> text(CouncilSources council, String policy) {
    Result<PolicySources> untouched = workspace.unwritten().policy(council, key(policy), "");
    return untouched
        .atHand()
        .map(drafts::policy)
        .orElseGet(() -> Result.failed(untouched.diagnostics()));
  }

  /**
   * Those that change.
   *
   * @param former the profile as it is; empty for a new council
   */
  Result<List<InterviewPlan.PlannedFile>> files(Optional<String> former) {
    return drafts
        .profile()
        .then(profile -> workspace.unwritten().council(drafts.slug(), profile).then(council -> {
          var files = new ArrayList<Result<InterviewPlan.PlannedFile>>();
          if (!former.equals(Optional.of(profile))) {
            files.add(Result.ok(planned(drafts.profileFile(), profile, former)));
          }
          policies.forEach(policy -> files.add(text(council, policy)
              .map(text -> planned(key(policy).file(), text, Optional.empty()))));
          return Result.all(files);
        }));
  }

  private static InterviewPlan.PlannedFile planned(
      String file, String text, Optional<String> before) {
    return new InterviewPlan.PlannedFile(new OutputFile(file, FileContent.of(text)), before);
  }
}
