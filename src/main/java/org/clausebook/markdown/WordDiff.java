package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compares two texts word by word, in a way that people can read.
 *
 * @param <T> a piece of a text: a word, a space or any other character, and whatever goes with it
 */
public final class WordDiff<T> {
  /** The most pieces of a text: comparing longer ones could take minutes. */
  private static final int MOST_PIECES = 8_000;

  /**
   * The least share of the longer text that is kept; below that, the whole is shown as replaced.
   */
  private static final double LEAST_KEPT = 0.3;

  /** An island of more words is kept, however large the changes around it are. */
  private static final int LARGEST_ISLAND = 3;

  private final Function<T, String> text;

  private WordDiff(Function<T, String> text) {
    this.text = text;
  }

  /**
   * What both texts have, and what one has in place of the other's.
   *
   * @param before the earlier text in pieces
   * @param text the letters of a piece
   */
  public static <T> List<DiffRun<T>> between(
      List<T> before, List<T> after, Function<T, String> text) {
    if (before.equals(after)) {
      return after.isEmpty() ? List.of() : List.of(new DiffRun<>(true, before, after));
    }
    return new WordDiff<>(text).compare(before, after);
  }

  private List<DiffRun<T>> compare(List<T> before, List<T> after) {
    List<DiffRun<T>> whole = List.of(new DiffRun<>(false, before, after));
    if (Math.max(before.size(), after.size()) > MOST_PIECES) {
      return whole;
    }
    List<DiffRun<T>> stretches = new ArrayList<>(DiffRun.between(before, after));
    while (joinIslands(stretches)) {
      // Each turn makes larger changes, which may leave other islands between them.
    }
    if (kept(stretches) < LEAST_KEPT * Math.max(words(before), words(after))) {
      return whole;
    }
    return SliderHeuristic.toBoundaries(Edges.trim(stretches), text);
  }

  /** Joins the first two changes that only an island parts; answers whether there were such. */
  private boolean joinIslands(List<DiffRun<T>> stretches) {
    for (int i = 1; i < stretches.size() - 1; i++) {
      DiffRun<T> island = stretches.get(i);
      if (island.isKept()
          && isIsland(island.after(), size(stretches.get(i - 1)), size(stretches.get(i + 1)))) {
        stretches.set(
            i - 1,
            new DiffRun<>(
                false,
                joined(stretches, i, DiffRun::before),
                joined(stretches, i, DiffRun::after)));
        stretches.subList(i, i + 2).clear();
        return true;
      }
    }
    return false;
  }

  private interface Side<T> {
    List<T> of(DiffRun<T> stretch);
  }

  private List<T> joined(List<DiffRun<T>> stretches, int middle, Side<T> side) {
    return stretches.subList(middle - 1, middle + 2).stream()
        .flatMap(stretch -> side.of(stretch).stream())
        .toList();
  }

  /** Few words, with fewer letters than what changes on either side, or no word at all. */
  private boolean isIsland(List<T> pieces, int before, int after) {
    long words = words(pieces);
    boolean isSign = words == 0 && pieces.stream().map(text).noneMatch(WordDiff::endsSentence);
    boolean isSmall = words <= LARGEST_ISLAND && letters(pieces) <= Math.min(before, after);
    return isSign || isSmall;
  }

  private static boolean endsSentence(String piece) {
    return piece.equals(".") || piece.equals(";");
  }

  private int size(DiffRun<T> change) {
    return Math.max(letters(change.before()), letters(change.after()));
  }

  private int letters(List<T> pieces) {
    return pieces.stream().map(text).mapToInt(piece -> piece.strip().length()).sum();
  }

  private long words(List<T> pieces) {
    return pieces.stream().map(text).filter(WordPieces::isWord).count();
  }

  private long kept(List<DiffRun<T>> stretches) {
    return stretches.stream()
        .filter(DiffRun::isKept)
        .mapToLong(stretch -> words(stretch.after()))
        .sum();
  }
}
