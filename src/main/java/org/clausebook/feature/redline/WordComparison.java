package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;

/** Compares two texts word by word, in a way that people can read. */
final class WordComparison {
  /** The most pieces of a text: comparing longer ones could take minutes. */
  private static final int MOST_PIECES = 8_000;

  /**
   * The least share of the longer text that is kept; below that, the whole is shown as replaced.
   */
  private static final double LEAST_KEPT = 0.3;

  /** An island of more words is kept, however large the changes around it are. */
  private static final int LARGEST_ISLAND = 3;

  private WordComparison() {}

  /** Compares two plain texts. */
  static List<RedlineRun> ofPlain(String before, String after) {
    return compare(WordPieces.pieces(before), WordPieces.pieces(after));
  }

  /** All words as they are in one version alone, or in both. */
  static List<RedlineRun> whole(Revision revision, String text) {
    return text.isEmpty() ? List.of() : List.of(new RedlineRun(revision, text));
  }

  /** Compares two texts in pieces. */
  static List<RedlineRun> compare(List<String> before, List<String> after) {
    if (before.equals(after)) {
      return whole(Revision.KEPT, String.join("", before));
    }
    if (Math.max(before.size(), after.size()) > MOST_PIECES) {
      return replaced(before, after);
    }
    List<DiffRun<String>> stretches = new ArrayList<>(DiffRun.between(before, after));
    while (joinIslands(stretches)) {
      // Each turn makes larger changes, which may leave other islands between them.
    }
    if (kept(stretches) < LEAST_KEPT * Math.max(words(before), words(after))) {
      return replaced(before, after);
    }
    return SliderHeuristic.toBoundaries(Edges.trim(stretches)).stream()
        .flatMap(WordComparison::runs)
        .toList();
  }

  private static List<RedlineRun> replaced(List<String> before, List<String> after) {
    return runs(new DiffRun<>(false, before, after)).toList();
  }

  private static Stream<RedlineRun> runs(DiffRun<String> stretch) {
    String before = String.join("", stretch.before());
    String after = String.join("", stretch.after());
    return stretch.isKept()
        ? whole(Revision.KEPT, after).stream()
        : Stream.concat(
            whole(Revision.DELETED, before).stream(), whole(Revision.INSERTED, after).stream());
  }

  /** Joins the first two changes that only an island parts; answers whether there were such. */
  private static boolean joinIslands(List<DiffRun<String>> stretches) {
    for (int i = 1; i < stretches.size() - 1; i++) {
      DiffRun<String> island = stretches.get(i);
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

  private interface Side {
    List<String> of(DiffRun<String> stretch);
  }

  private static List<String> joined(List<DiffRun<String>> stretches, int middle, Side side) {
    return stretches.subList(middle - 1, middle + 2).stream()
        .flatMap(stretch -> side.of(stretch).stream())
        .toList();
  }

  /** Few words, with fewer letters than what changes on either side, or no word at all. */
  private static boolean isIsland(List<String> pieces, int before, int after) {
    long words = words(pieces);
    boolean isSign = words == 0 && pieces.stream().noneMatch(WordComparison::endsSentence);
    boolean isSmall = words <= LARGEST_ISLAND && letters(pieces) <= Math.min(before, after);
    return isSign || isSmall;
  }

  private static boolean endsSentence(String piece) {
    return piece.equals(".") || piece.equals(";");
  }

  private static int size(DiffRun<String> change) {
    return Math.max(letters(change.before()), letters(change.after()));
  }

  private static int letters(List<String> pieces) {
    return pieces.stream().mapToInt(piece -> piece.strip().length()).sum();
  }

  private static long words(List<String> pieces) {
    return pieces.stream().filter(WordPieces::isWord).count();
  }

  private static long kept(List<DiffRun<String>> stretches) {
    return stretches.stream()
        .filter(DiffRun::isKept)
        .mapToLong(stretch -> words(stretch.after()))
        .sum();
  }
}
