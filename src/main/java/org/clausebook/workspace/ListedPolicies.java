package org.clausebook.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.WorkspaceLoader;

/** The policies of a workspace. */
public final class ListedPolicies {
  /** What is to be said of a workspace that is empty, or of a folder that is none. */
  public static final String NO_COUNCIL = "there is no council in this workspace";

  /** How to go on there. */
  public static final String HOW_TO_BEGIN =
      "make one with 'policy new', after 'policy init' in a new folder; or name another folder, which"
          + " has 'councils' in it, with --workspace";

  private static final String HOW_TO_ADD =
      "a council is a folder in 'councils' with a 'council.yaml' and a file for each of its"
          + " policies, such as 'it-policy.yaml'";

  private final WorkspaceLoader loader;
  private final LostPolicies lost;
  private final Path output;

  ListedPolicies(WorkspaceLoader loader, LostPolicies lost, Path output) {
    this.loader = loader;
    this.lost = lost;
    this.output = output;
  }

  /** Every policy of every council, in order of name; there must be at least one. */
  Result<List<PolicyKey>> keys() {
    var problems = new ArrayList<Diagnostic>(loader.templates().diagnostics());
    problems.addAll(loader.problemsOfLayers());
    List<String> councils = loader.councils();
    if (councils.isEmpty()) {
      problems.add(Diagnostic.error(Location.of("councils"), NO_COUNCIL, HOW_TO_BEGIN));
    }
    var keys = new ArrayList<PolicyKey>();
    // All councils have policies of the same names, so each name is held once.
    Map<String, String> names = new LinkedHashMap<>();
    for (String council : councils) {
      List<String> policies = loader.policies(council);
      policies.forEach(
          policy -> keys.add(new PolicyKey(council, names.computeIfAbsent(policy, name -> name))));
      if (policies.isEmpty()) {
        problems.addAll(withoutPolicy(council));
      }
    }
    problems.addAll(lost.councils(output));
    return Result.of(List.copyOf(keys), problems);
  }

  /** Faults that hide the policies of a council, such as names that end in '.yml'. */
  private List<Diagnostic> withoutPolicy(String council) {
    var faults = new ArrayList<>(loader.council(council).diagnostics());
    faults.addAll(lost.of(council, output));
    return faults.isEmpty()
        ? List.of(Diagnostic.warning(
            Location.of(PolicyKey.folder(council)), "this council has no policy", HOW_TO_ADD))
        : faults;
  }
}
