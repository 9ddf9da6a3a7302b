package org.clausebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Layer;

/** The renderers of each set of layers, made when they are first asked for. */
final class LayeredRenderers {
  private final Map<List<String>, Renderers> byLayers = new LinkedHashMap<>();

  /** Those that lay out a council's policies. */
  synchronized Renderers of(CouncilSources council) {
    return byLayers.computeIfAbsent(
        council.layers().stream().map(Layer::slug).toList(),
        layers -> new Renderers(council.templates().layout()));
  }
}
