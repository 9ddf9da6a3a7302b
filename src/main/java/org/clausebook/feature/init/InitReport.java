package org.clausebook.feature.init;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was made of a new workspace.
 *
 * @param made folders, with {@code /} at their end, and files, by their paths from the workspace
 * @param schemas the folder of new schemas, and how many there are; empty if there is none
 * @param kept files that were there already
 */
public record InitReport(List<String> made, Map<String, Integer> schemas, List<String> kept) {
  public InitReport {
    made = List.copyOf(made);
    schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    kept = List.copyOf(kept);
  }
}
