package org.clausebook.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;

/** Finds what is wrong with policies by rendering them, as they stand and as they are being changed. */
final class WorkspaceCheck {
  private final Rendering rendering;
  private final PolicyTexts printouts;
  private final Function<String, List<Diagnostic>> lost;

  /**
   * A check of one workspace.
   *
   * @param lost what is said of the policies of a council that have no file
   */
  WorkspaceCheck(
      Rendering rendering, PolicyTexts printouts, Function<String, List<Diagnostic>> lost) {
    this.rendering = rendering;
    this.printouts = printouts;
    this.lost = lost;
  }

  List<Diagnostic> check(List<PolicyKey> keys, Set<Format> formats, Batch batch) {
    Map<String, List<PolicyKey>> councils = new LinkedHashMap<>();
    keys.forEach(key ->
        councils.computeIfAbsent(key.council(), slug -> new ArrayList<>()).add(key));
    Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    batch.run(
        councils.values().iterator(),
        policies -> check(policies, formats),
        (found, took) -> diagnostics.addAll(found));
    return List.copyOf(diagnostics);
  }

  /** Replaces the general report on a working text by its faults. */
  private List<Diagnostic> check(List<PolicyKey> keys, Set<Format> formats) {
    List<Diagnostic> words = new ArrayList<>();
    List<Diagnostic> found = rendering
        .render(keys, formats, policy -> {
          words.add(policy.mistaken());
          return policy.locked().isPresent() && !policy.isEnded()
              ? Stream.of(printouts.standing(policy.key()), printouts.draft(policy.key()))
              : Stream.of(printouts.standing(policy.key()));
        })
        .diagnostics();
    return Stream.concat(
            found.stream().filter(problem -> !words.contains(problem)),
            lost.apply(keys.get(0).council()).stream())
        .toList();
  }
}
