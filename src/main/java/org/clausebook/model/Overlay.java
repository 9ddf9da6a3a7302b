package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one council changes in one policy, and the record of its decisions on it.
 *
 * @param title in place of the outline's
 * @param presentation how clauses are numbered and cited, where it is not as the outline says
 * @param wording the council's own words for the outline's passages, by name
 * @param printed lines that close the document, in place of the outline's
 * @param file the overlay's file, for messages
 */
public record Overlay(
    Optional<SourceText> title,
    Optional<String> version,
    Optional<ReviewCycle> reviewCycle,
    Presentation presentation,
    Map<String, SourceText> wording,
    List<Amendment> amendments,
    List<Event> events,
    Optional<List<SourceText>> printed,
    String file) {
  public Overlay {
    wording = Collections.unmodifiableMap(new LinkedHashMap<>(wording));
    amendments = List.copyOf(amendments);
    events = List.copyOf(events);
    printed = printed.map(List::copyOf);
  }
}
