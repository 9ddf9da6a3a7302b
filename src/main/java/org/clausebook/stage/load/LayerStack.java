package org.clausebook.stage.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Layer;
import org.clausebook.model.SharedTemplates;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * The library and the layers over it that a council or another layer rests on.
 *
 * @param templates of all of them
 * @param layers the farthest first
 * @param profile what they say in the place of a council that says nothing
 */
record LayerStack(SharedTemplates templates, List<Layer> layers, Mapping profile) {
  LayerStack {
    layers = List.copyOf(layers);
  }

  /** The library alone. */
  static LayerStack of(SharedTemplates library) {
    return new LayerStack(library, List.of(), new Mapping(List.of(), Location.of("councils")));
  }

  /** The layer on top; the library alone has none. */
  Optional<Layer> nearest() {
    return layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(layers.size() - 1));
  }

  /** This stack with one more layer. */
  LayerStack with(Layer layer, SharedTemplates all, Mapping heritage) {
    return new LayerStack(
        all,
        Stream.concat(layers.stream(), Stream.of(layer)).toList(),
        ProfileInheritance.lay(heritage, profile));
  }
}
