package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.text.ClauseId;

/**
 * How well a file fits each outline.
 *
 * @param byName the part of the file's words that are near those of the outline, from 0 to 1
 */
record OutlineFits(Map<String, Double> byName) {
  static OutlineFits of(List<Section> sections, SharedTemplates shared) {
    Map<ClauseId, List<String>> outlines = new TreeMap<>();
    shared
        .outlines()
        .values()
        .forEach(outline -> outline
            .slots()
            .forEach(slot -> outlines
                .computeIfAbsent(slot.clause(), id -> new ArrayList<>())
                .add(outline.policy())));
    List<Template> all = shared.outlines().values().stream()
        .flatMap(outline -> Template.of(outline, shared).stream())
        .distinct()
        .toList();
    var index = new LibraryIndex(all);
    Map<String, Double> near = new LinkedHashMap<>();
    shared.outlines().keySet().forEach(name -> near.put(name, 0.0));
    int words = 0;
    for (Section section : sections) {
      for (Piece piece : Piece.of(section.tokens())) {
        words += piece.keys().size();
        Map<String, Double> best = new TreeMap<>();
        index
            .near(piece)
            .forEach(one -> outlines
                .getOrDefault(one.template().id(), List.of())
                .forEach(name -> best.merge(name, one.score(), Math::max)));
        best.forEach((name, score) -> near.merge(name, score * piece.keys().size(), Double::sum));
      }
    }
    double total = Math.max(1, words);
    near.replaceAll((name, found) -> found / total);
    return new OutlineFits(near);
  }

  /** The name of the outline that fits best; empty where there is none. */
  String best() {
    return byName.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  double of(String outline) {
    return byName.getOrDefault(outline, 0.0);
  }

  boolean isMet(String outline) {
    return Threshold.OUTLINE.isMet(of(outline));
  }
}
