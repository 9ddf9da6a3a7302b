package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the clauses of a library that a block of a file may be from, without trying all. */
final class LibraryIndex {
  /** How many blocks of the library are compared word by word with one of a file. */
  private static final int MOST = 8;

  private final Map<String, List<Entry>> byShingle = new TreeMap<>();

  /** A block of the library. */
  private record Entry(int order, Template template, Piece piece) {}

  /**
   * A block of the library near one of a file.
   *
   * @param score from 0 to 1
   */
  record Near(Template template, Piece piece, double score) {}

  LibraryIndex(List<Template> templates) {
    int order = 0;
    for (Template template : templates) {
      for (Piece piece : Piece.of(template.body())) {
        var entry = new Entry(order++, template, piece);
        piece.shingles().stream()
            .distinct()
            .forEach(shingle ->
                byShingle.computeIfAbsent(shingle, key -> new ArrayList<>()).add(entry));
      }
    }
  }

  /** The nearest blocks, of each wording of a clause the best, the best first. */
  List<Near> near(Piece source) {
    Map<Integer, Integer> shared = new TreeMap<>();
    Map<Integer, Entry> entries = new TreeMap<>();
    for (String shingle : source.shingles()) {
      for (Entry entry : byShingle.getOrDefault(shingle, List.of())) {
        shared.merge(entry.order, 1, Integer::sum);
        entries.put(entry.order, entry);
      }
    }
    Map<Template, Near> best = new LinkedHashMap<>();
    shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(one -> entries.get(one.getKey()))
        .map(entry -> new Near(entry.template, entry.piece, entry.piece.likeness(source)))
        .filter(near -> Threshold.BLOCK.isMet(near.score))
        .sorted(Comparator.comparingDouble(Near::score).reversed())
        .forEach(near -> best.putIfAbsent(near.template, near));
    return List.copyOf(best.values());
  }
}
