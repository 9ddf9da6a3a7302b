package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.markdown.DiffRun;

/**
 * Moves an insertion or deletion to where a reader would say that it begins.
 *
 * <p>Between {@code A. B.} and {@code A. C. B.}, both {@code C. } and {@code . C} are right; the
 * first is what somebody wrote.
 */
final class SliderHeuristic {
  private final List<String> pieces;
  private final int length;

  private SliderHeuristic(List<String> pieces, int length) {
    this.pieces = pieces;
    this.length = length;
  }

  /** The same stretches with such changes in their best place between what is kept around them. */
  static List<DiffRun<String>> toBoundaries(List<DiffRun<String>> stretches) {
    var slid = new ArrayList<>(stretches);
    for (int i = 1; i < slid.size() - 1; i++) {
      DiffRun<String> change = slid.get(i);
      if (!change.isKept() && change.before().isEmpty() != change.after().isEmpty()) {
        slide(slid, i);
      }
    }
    return slid.stream()
        .filter(stretch -> !stretch.before().isEmpty() || !stretch.after().isEmpty())
        .toList();
  }

  private static void slide(List<DiffRun<String>> stretches, int at) {
    DiffRun<String> change = stretches.get(at);
    boolean isInsertion = change.before().isEmpty();
    List<String> moved = isInsertion ? change.after() : change.before();
    var all = new ArrayList<String>(stretches.get(at - 1).after());
    int start = all.size();
    all.addAll(moved);
    all.addAll(stretches.get(at + 1).after());
    int best = new SliderHeuristic(all, moved.size()).best(start);
    List<String> words = all.subList(best, best + moved.size());
    stretches.set(at - 1, kept(all.subList(0, best)));
    stretches.set(
        at, new DiffRun<>(false, isInsertion ? List.of() : words, isInsertion ? words : List.of()));
    stretches.set(at + 1, kept(all.subList(best + moved.size(), all.size())));
  }

  private static DiffRun<String> kept(List<String> pieces) {
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
    if (start == 0 || pieces.get(start - 1).isBlank()) {
      score += 2;
    }
    if (start > 1 && pieces.get(start - 1).isBlank() && isStop(pieces.get(start - 2))) {
      score += 2;
    }
    int end = start + length;
    if (end == pieces.size() && isStop(pieces.get(end - 1)) && pieces.get(start).isBlank()) {
      score += 5;
    }
    return pieces.get(end - 1).isBlank() ? score + 1 : score;
  }

  private static boolean isStop(String piece) {
    return piece.equals(".") || piece.equals(";") || piece.equals(":");
  }
}
