package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.ClauseId;

/** Puts the sections of a file in order as clauses, each with its id. */
final class Placements {
  private static final int DEEPEST = 3;

  private final FreshIds ids;

  private Placements(List<String> known) {
    this.ids = new FreshIds(known);
  }

  /**
   * The clauses in the order of the file.
   *
   * @param known the ids of the library
   */
  static List<Placement> of(List<Pair> pairs, List<String> known) {
    var placements = new Placements(known);
    int top = pairs.stream()
        .map(Pair::section)
        .filter(section -> section.heading().isPresent())
        .mapToInt(Section::level)
        .min()
        .orElse(1);
    var placed = new ArrayList<Placement>();
    for (Pair pair : pairs) {
      int level = Math.max(1, Math.min(DEEPEST, pair.section().level() - top + 1));
      int deepest = placed.isEmpty() ? 1 : placed.get(placed.size() - 1).level() + 1;
      boolean isUnnamed = pair.section().heading().isEmpty();
      placed.add(placements.place(pair, isUnnamed ? 1 : Math.min(level, deepest)));
    }
    return placed;
  }

  private Placement place(Pair pair, int level) {
    ClauseId id =
        pair.template().map(Template::id).orElseGet(() -> ids.of(pair.section().title()));
    if (pair.merged().isEmpty()) {
      return new Placement(id, level, pair, List.of());
    }
    Map<Template, List<Block>> blocks = parts(pair);
    Template first = pair.template().orElseThrow();
    Section own = Section.of(pair.section().heading(), blocks.getOrDefault(first, List.of()));
    List<Placement.Part> parts = pair.merged().stream()
        .filter(blocks::containsKey)
        .map(template -> new Placement.Part(
            template, Section.of(Optional.empty(), blocks.getOrDefault(template, List.of()))))
        .toList();
    return new Placement(
        id, level, new Pair(own, pair.template(), pair.pass(), pair.score(), pair.merged()), parts);
  }

  /** The blocks of a section by the clause that they are nearest to. */
  private static Map<Template, List<Block>> parts(Pair pair) {
    var all = new ArrayList<Template>();
    all.add(pair.template().orElseThrow());
    all.addAll(pair.merged());
    var index = new LibraryIndex(all);
    Map<Template, List<Block>> parts = new LinkedHashMap<>();
    Template last = all.get(0);
    for (Block block : pair.section().blocks()) {
      Optional<LibraryIndex.Near> near = Piece.of(Tokens.of(block.text())).stream()
          .flatMap(piece -> index.near(piece).stream())
          .findFirst();
      last = near.map(LibraryIndex.Near::template).orElse(last);
      parts.computeIfAbsent(last, template -> new ArrayList<>()).add(block);
    }
    return parts;
  }
}
