package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Moves an insertion or deletion to where a reader would say that it begins.
 *
 * <p>Between {@code A. B.} and {@code A. C. B.}, both {@code C. } and {@code . C} are right; the
 * first is what somebody wrote.
 */
final class SliderHeuristic<T> {
  private final List<T> pieces;
  private final int length;
  private final Function<T, String> text;

  private SliderHeuristic(List<T> pieces, int length, Function<T, String> text) {
    this.pieces = pieces;
    this.length = length;
    this.text = text;
  }

  /** The same stretches with such changes in their best place between what is kept around them. */
  static <T> List<DiffRun<T>> toBoundaries(List<DiffRun<T>> stretches, Function<T, String> text) {
    var slid = new ArrayList<>(stretches);
    for (int i = 1; i < slid.size() - 1; i++) {
      DiffRun<T> change = slid.get(i);
      if (!change.isKept() && change.before().isEmpty() != change.after().isEmpty()) {
        slide(slid, i, text);
      }
    }
    return slid.stream()
        .filter(stretch -> !stretch.before().isEmpty() || !stretch.after().isEmpty())
        .toList();
  }

  private static <T> void slide(List<DiffRun<T>> stretches, int at, Function<T, String> text) {
    DiffRun<T> change = stretches.get(at);
    boolean isInsertion = change.before().isEmpty();
    List<T> moved = isInsertion ? change.after() : change.before();
    var all = new ArrayList<T>(stretches.get(at - 1).after());
    int start = all.size();
    all.addAll(moved);
    all.addAll(stretches.get(at + 1).after());
    int best = new SliderHeuristic<>(all, moved.size(), text).best(start);
    List<T> words = all.subList(best, best + moved.size());
    stretches.set(at - 1, kept(all.subList(0, best)));
    stretches.set(
        at, new DiffRun<>(false, isInsertion ? List.of() : words, isInsertion ? words : List.of()));
    stretches.set(at + 1, kept(all.subList(best + moved.size(), all.size())));
  }

  private static <T> DiffRun<T> kept(List<T> pieces) {
    return new DiffRun<>(true, pieces, pieces);
  }

  /** The best of the places in which the same text comes out. */
  private int best(int start) {
    int first = start;
    while (first > 0 && pieces.get(first - 1).equals(pieces.get(first + length - 1))) {
      first--;
    }
    int last = start;
    while (last + length < pieces.size() && pieces.get(last).equals(pieces.get(last + length))) {
      last++;
    }
    return IntStream.rangeClosed(first, last)
        .boxed()
        .reduce(start, (one, other) -> score(other) > score(one) ? other : one);
  }

  private int score(int start) {
    int score = 0;
    if (start == 0 || isBlank(start - 1)) {
      score += 2;
    }
    if (start > 1 && isBlank(start - 1) && isStop(start - 2)) {
      score += 2;
    }
    int end = start + length;
    if (end == pieces.size() && isStop(end - 1) && isBlank(start)) {
      score += 5;
    }
    return isBlank(end - 1) ? score + 1 : score;
  }

  private boolean isBlank(int at) {
    return text.apply(pieces.get(at)).isBlank();
  }

  private boolean isStop(int at) {
    String piece = text.apply(pieces.get(at));
    return piece.equals(".") || piece.equals(";") || piece.equals(":");
  }
}
