package org.clausebook.model;

import java.util.List;

/**
 * The layout of a council's policies, and the layers that it comes from.
 *
 * @param layers that the council rests on, by slug, the farthest first
 */
public record CouncilLook(Layout layout, List<String> layers) {
  public CouncilLook {
    layers = List.copyOf(layers);
  }

  /** The look of a council without mistakes. */
  public static CouncilLook of(CouncilSources council) {
    return new CouncilLook(
        council.templates().layout(), council.layers().stream().map(Layer::slug).toList());
  }
}
