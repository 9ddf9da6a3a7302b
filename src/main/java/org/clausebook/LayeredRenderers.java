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

/**
 * The renderers of each set of layers and theme, made when they are first asked for, and again when
 * what they lay out with is no longer the same.
 */
final class LayeredRenderers {
  private record Look(List<String> layers, Optional<String> theme) {}

  private record Made(Layout layout, Renderers renderers) {}

  private final Map<Look, Made> byLook = new LinkedHashMap<>();

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
    return byLook
        .compute(
            new Look(layers, layout.theme().map(Theme::name)),
            (look, made) -> made != null && made.layout().equals(layout) ? made : make(layout))
        .renderers();
  }

  private Made make(Layout layout) {
    var renderers = new Renderers(layout);
    spare.execute(renderers::prepare);
    return new Made(layout, renderers);
  }
}
