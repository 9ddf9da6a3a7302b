package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What some councils share beyond the library, such as a county association's choices: a folder of
 * {@code councils} whose name begins with {@code _}.
 *
 * @param slug what {@code extends} calls it: the name of its folder without the {@code _}
 * @param name what readers call it
 * @param overlays what it changes in policies, by policy
 */
public record Layer(String slug, String name, Map<String, Overlay> overlays) {
  public Layer {
    overlays = Collections.unmodifiableMap(new LinkedHashMap<>(overlays));
  }
}
