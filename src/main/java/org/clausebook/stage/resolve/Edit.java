package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.text.Wording;

/**
 * New words for a stretch of the words as they were.
 *
 * @param from first offset that is replaced
 * @param to offset after the last
 * @param neighbour what the new words are put beside; empty where they take the place of others
 * @param setting what is done, and where that is written
 */
record Edit(int from, int to, Wording replacement, Optional<Block> neighbour, Setting setting) {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).thenComparingInt(Edit::rank);

  /** Words in the place of others. */
  static Edit replace(int from, int to, Wording replacement, Setting setting) {
    return new Edit(from, to, replacement, Optional.empty(), setting);
  }

  /** Words beside others. */
  static Edit insert(int at, Wording added, Block neighbour, Setting setting) {
    return new Edit(at, at, added, Optional.of(neighbour), setting);
  }

  /** The words with all edits made; two that touch the same words are reported. */
  static Wording applyAll(List<Edit> edits, Wording words, List<Diagnostic> problems) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(ORDER);
    Map<Set<Setting>, Diagnostic> clashes = new LinkedHashMap<>();
    Wording amended = words;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Edit edit = ordered.get(i);
      List<Edit> others =
          ordered.subList(0, i).stream().filter(e -> edit.clash(e).isPresent()).toList();
      if (others.isEmpty()) {
        amended = amended.replace(edit.from, edit.to, edit.replacement);
      }
      for (Edit other : others) {
        Set<Setting> pair = Set.of(edit.setting, other.setting);
        edit.clash(other).ifPresent(clash -> clashes.putIfAbsent(pair, clash));
      }
    }
    problems.addAll(clashes.values());
    return amended;
  }

  /** A report if the outcome would depend on which of two amendments is made first. */
  private Optional<Diagnostic> clash(Edit other) {
    if (setting.equals(other.setting)) {
      return Optional.empty();
    }
    if (loses(other)) {
      return Optional.of(beside(other));
    }
    if (other.loses(this)) {
      return Optional.of(other.beside(this));
    }
    boolean isLater = setting.location().compareTo(other.setting.location()) > 0;
    return Optional.of(isLater ? touching(other) : other.touching(this))
        .filter(report -> touches(other));
  }

  private boolean touches(Edit other) {
    boolean areInsertions = from == to && other.from == other.to;
    boolean areInOnePlace = areInsertions && from == other.from && rank() == other.rank();
    return (from < other.to && other.from < to) || areInOnePlace;
  }

  /** Where a list ends, items come before paragraphs; where it begins, after. */
  private int rank() {
    return neighbour
        .filter(block -> block.grain() == Grain.ITEM)
        .map(item -> item.start() == from ? 1 : -1)
        .orElse(0);
  }

  /** Whether another edit takes away what this one is put beside. */
  private boolean loses(Edit other) {
    return neighbour
        .filter(block -> other.from <= block.start() && block.end() <= other.to)
        .filter(block -> other.replacement.runs().isEmpty()
            || other.from < block.start()
            || block.end() < other.to)
        .isPresent();
  }

  private Diagnostic touching(Edit first) {
    return Diagnostic.error(
        setting.location(),
        "this touches words that are already amended at " + first.setting.location(),
        "make one amendment of the two");
  }

  private Diagnostic beside(Edit other) {
    return Diagnostic.error(
        setting.location(),
        "what this is put beside goes away at " + other.setting.location(),
        "put it beside something that stays");
  }
}
