package org.clausebook.model;

import java.util.List;

/**
 * A council with everything that its policies draw on.
 *
 * @param council the profile, with what its layers say where it says nothing
 * @param templates the library, what the layers add to it, and what the council has for itself
 * @param circumstances on which it depends what is asked of it
 * @param layers that the council rests on, the farthest first
 */
public record CouncilSources(
    Council council, SharedTemplates templates, Circumstances circumstances, List<Layer> layers) {
  public CouncilSources {
    layers = List.copyOf(layers);
  }
}
