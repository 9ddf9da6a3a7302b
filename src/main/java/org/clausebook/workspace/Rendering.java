package org.clausebook.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.load.WorkspaceLoader;

/** Renders policies without writing them. */
final class Rendering {
  private final WorkspaceLoader loader;
  private final RendererSelection appearance;

  Rendering(WorkspaceLoader loader, RendererSelection appearance) {
    this.loader = loader;
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
    Map<String, Result<CouncilSources>> councils = new LinkedHashMap<>();
    var renditions = new ArrayList<Result<List<Rendition>>>();
    for (PolicyKey key : keys) {
      Result<CouncilSources> council = councils.computeIfAbsent(key.council(), loader::council);
      texts
          .apply(LoadedPolicy.of(key, council, loader))
          .map(text -> appearance.render(key.council(), council, text, formats))
          .forEach(renditions::add);
    }
    return Result.all(renditions)
        .then(lists -> Result.ok(lists.stream().flatMap(List::stream).toList()));
  }
}
