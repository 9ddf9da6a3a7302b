package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What all councils share: the folder {@code templates}.
 *
 * @param outlines by policy
 */
public record SharedTemplates(
    ClauseLibrary library, Map<String, Outline> outlines, Layout layout, Vocabulary vocabulary) {
  public SharedTemplates {
    outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
  }
  /** Every question that some outline asks councils, by path; of several the first. */
  public Map<String, Field> askedFields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    outlines.values().forEach(outline -> outline.fields().forEach(fields::putIfAbsent));
    return fields;
  }
}
