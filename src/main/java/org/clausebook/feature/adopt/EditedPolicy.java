package org.clausebook.feature.adopt;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;

/** A policy as its file would be with a decision in it. */
record EditedPolicy(Workspace workspace, CouncilSources council, PolicyKey key) {

  /**
   * What the file would say; if that has a mistake, nothing, for nothing is written then.
   *
   * @param before the text of the file as it is: places are shown as they are there
   */
  Result<PolicySources> read(String before, String after) {
    Result<PolicySources> read = workspace.sources(key, Result.ok(council), after);
    String file = key.file();
    return read.isOk()
        ? read
        : Result.failed(read.diagnostics().stream()
            .map(problem -> asBefore(problem, file, before, after))
            .toList());
  }

  /**
   * The same where a text stands without some lines of another.
   *
   * @param problem in the text {@code after}
   */
  static Diagnostic asBefore(Diagnostic problem, String file, String before, String after) {
    if (!problem.location().file().equals(file) || before.equals(after)) {
      return problem;
    }
    List<String> first = before.lines().toList();
    List<String> second = after.lines().toList();
    int start = 0;
    while (start < first.size()
        && start < second.size()
        && first.get(start).equals(second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < first.size() - start
        && end < second.size() - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    int added = second.size() - first.size();
    int firstAfter = second.size() - end + 1;
    int lastBefore = start;
    Location place = problem
        .location()
        .position()
        .filter(position -> position.line() <= lastBefore || position.line() >= firstAfter)
        .map(position -> Location.of(
            file,
            position.line() <= lastBefore ? position.line() : position.line() - added,
            position.column()))
        .orElse(Location.of(file));
    return new Diagnostic(
        problem.severity(), place, problem.message(), problem.hint(), problem.rule());
  }
}
