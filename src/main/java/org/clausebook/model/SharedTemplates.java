package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What councils share: the folder {@code templates}, with what layers add to it.
 *
 * @param outlines by policy
 */
public record SharedTemplates(ClauseLibrary library, Map<String, Outline> outlines, Layout layout) {
  public SharedTemplates {
    outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
  }

  /** No template at all. */
  public static SharedTemplates none() {
    return new SharedTemplates(
        new ClauseLibrary(Map.of()), Map.of(), new Layout(Map.of(), Map.of()));
  }

  /** These templates beside others, and their layout over that of the others. */
  public SharedTemplates over(SharedTemplates farther) {
    Map<ClauseId, Clause> clauses = new LinkedHashMap<>(farther.library.clauses());
    library.clauses().forEach(clauses::putIfAbsent);
    Map<String, Outline> all = new LinkedHashMap<>(farther.outlines);
    outlines.forEach(all::putIfAbsent);
    return new SharedTemplates(new ClauseLibrary(clauses), all, layout.over(farther.layout));
  }

  /** Every merge field that some outline asks councils for. */
  public Set<String> askedFields() {
    var fields = new LinkedHashSet<String>();
    outlines.values().forEach(outline -> fields.addAll(outline.fields().keySet()));
    return fields;
  }
}
