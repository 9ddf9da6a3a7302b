package org.clausebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Layer;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;

/** The renderers of each set of layers and theme, made when they are first asked for. */
final class LayeredRenderers {
  private record Look(List<String> layers, Optional<String> theme) {}

  private final Map<Look, Renderers> byLook = new LinkedHashMap<>();

  private final Executor spare;

  /**
   * No renderers yet.
   *
   * @param spare makes them ready, unless it has no time
   */
  LayeredRenderers(Executor spare) {
    this.spare = spare;
  }

  /** Those that lay out a council's policies. */
  synchronized Renderers of(CouncilSources council) {
    Layout layout = council.templates().layout();
    List<String> layers = council.layers().stream().map(Layer::slug).toList();
    return byLook.computeIfAbsent(new Look(layers, layout.theme().map(Theme::name)), look -> {
      var renderers = new Renderers(layout);
      spare.execute(renderers::prepare);
      return renderers;
    });
  }
}
