package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What all councils share: the folder {@code templates}.
 *
 * @param outlines by policy
 */
public record SharedTemplates(ClauseLibrary library, Map<String, Outline> outlines, Layout layout) {
  public SharedTemplates {
    outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
  }

  /** Every merge field that some outline asks councils for. */
  public Set<String> askedFields() {
    var fields = new LinkedHashSet<String>();
    outlines.values().forEach(outline -> fields.addAll(outline.fields().keySet()));
    return fields;
  }
}
