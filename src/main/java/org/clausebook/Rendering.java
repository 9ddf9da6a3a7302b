package org.clausebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Format;
import org.clausebook.model.Rendition;

/** Renders policies without writing them. */
final class Rendering {
  private final WorkspaceLoader loader;
  private final LayeredRenderers renderers;

  Rendering(WorkspaceLoader loader, LayeredRenderers renderers) {
    this.loader = loader;
    this.renderers = renderers;
  }

  /**
   * Each policy in each format.
   *
   * @param text which one of a policy is wanted
   */
  Result<List<Rendition>> render(
      List<PolicyKey> keys,
      Set<Format> formats,
      BiFunction<PolicyKey, Result<CouncilSources>, Result<Printout>> text) {
    Map<String, Result<CouncilSources>> councils = new LinkedHashMap<>();
    var renditions = new ArrayList<Result<List<Rendition>>>();
    for (PolicyKey key : keys) {
      Result<CouncilSources> council = councils.computeIfAbsent(key.council(), loader::council);
      renditions.add(council
          .then(sources -> Result.ok(renderers.of(sources)))
          .with(text.apply(key, council), Map::entry)
          .then(both -> both.getKey().render(both.getValue(), formats)));
    }
    return Result.all(renditions)
        .then(lists -> Result.ok(lists.stream().flatMap(List::stream).toList()));
  }
}
