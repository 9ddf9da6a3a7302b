package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the pages of a council look, where a layout leaves that open.
 *
 * @param name of its file, without the ending
 * @param light colours by name, as {@code #17355e}, of pages on a light ground and of paper
 * @param dark the same on a dark ground
 * @param font a family of the fonts that are beside the layout
 */
public record Theme(
    String name, Map<String, String> light, Map<String, String> dark, Optional<String> font) {
  public Theme {
    light = Collections.unmodifiableMap(new LinkedHashMap<>(light));
    dark = Collections.unmodifiableMap(new LinkedHashMap<>(dark));
  }
}
