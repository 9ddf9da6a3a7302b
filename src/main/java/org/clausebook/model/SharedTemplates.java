package org.clausebook.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What councils share: the folder {@code templates}, with what layers add to it.
 *
 * @param outlines by policy
 */
public record SharedTemplates(
    ClauseLibrary library,
    Outlines outlines,
    Layout layout,
    Vocabulary vocabulary,
    Watchlist watchlist,
    Requirements requirements) {
  /** No template at all. */
  public static SharedTemplates none() {
    return new SharedTemplates(
        new ClauseLibrary(Map.of()),
        Outlines.of(Map.of()),
        new Layout(Map.of(), Map.of()),
        Vocabulary.empty(),
        Watchlist.empty(),
        Requirements.none());
  }

  /** These templates beside others, and their layout over that of the others. */
  public SharedTemplates over(SharedTemplates farther) {
    return new SharedTemplates(
        library.over(farther.library),
        outlines.over(farther.outlines),
        layout.over(farther.layout),
        vocabulary.over(farther.vocabulary),
        farther.watchlist.with(watchlist),
        requirements.over(farther.requirements));
  }

  /** The same with another layout. */
  public SharedTemplates with(Layout other) {
    return new SharedTemplates(library, outlines, other, vocabulary, watchlist, requirements);
  }

  /** Every question that some outline asks councils, by path; of several the first. */
  public Map<String, Field> askedFields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    outlines.values().forEach(outline -> outline.fields().forEach(fields::putIfAbsent));
    return fields;
  }
}
