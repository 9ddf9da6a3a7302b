package org.clausebook.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;

/** Renders policies without writing them. */
final class Rendering {
  private final PolicyLoader policies;
  private final RendererSelection appearance;

  Rendering(PolicyLoader policies, RendererSelection appearance) {
    this.policies = policies;
    this.appearance = appearance;
  }

  /**
   * Each policy in each format.
   *
   * @param texts which ones of a policy are wanted
   */
  Result<List<Rendition>> render(
      List<PolicyKey> keys,
      Set<Format> formats,
      Function<LoadedPolicy, Stream<Result<PolicyText>>> texts) {
    var renditions = new ArrayList<Result<List<Rendition>>>();
    for (PolicyKey key : keys) {
      texts
          .apply(policies.policy(key))
          .map(text -> appearance.render(key.council(), text, formats))
          .forEach(renditions::add);
    }
    return Result.all(renditions)
        .map(lists -> lists.stream().flatMap(List::stream).toList());
  }
}
