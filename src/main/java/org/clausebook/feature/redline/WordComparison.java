package org.clausebook.feature.redline;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.WordDiff;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;

/** The runs of a redline between two texts. */
final class WordComparison {
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
    return WordDiff.between(before, after, piece -> piece).stream()
        .flatMap(WordComparison::runs)
        .toList();
  }

  private static Stream<RedlineRun> runs(DiffRun<String> stretch) {
    String before = String.join("", stretch.before());
    String after = String.join("", stretch.after());
    return stretch.isKept()
        ? whole(Revision.KEPT, after).stream()
        : Stream.concat(
            whole(Revision.DELETED, before).stream(), whole(Revision.INSERTED, after).stream());
  }
}
