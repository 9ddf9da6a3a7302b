package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.WordDiff;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;

/** Compares the words of two paragraphs. */
final class WordMerge {
  private final List<MarkedPiece> words = new ArrayList<>();

  private WordMerge() {}

  /** Anchors that both have stay; between them words are compared. */
  static List<MarkedPiece> merge(List<Piece> before, List<Piece> after) {
    var merge = new WordMerge();
    int i = 0;
    int j = 0;
    for (Piece anchor : anchors(before, after)) {
      int atOld = i + before.subList(i, before.size()).indexOf(anchor);
      int atNow = j + after.subList(j, after.size()).indexOf(anchor);
      merge.between(before.subList(i, atOld), after.subList(j, atNow));
      merge.add(List.of(anchor), Mark.KEPT);
      i = atOld + 1;
      j = atNow + 1;
    }
    merge.between(before.subList(i, before.size()), after.subList(j, after.size()));
    return merge.words;
  }

  private static List<Piece> anchors(List<Piece> before, List<Piece> after) {
    return DiffRun.between(
            before.stream().filter(Piece::isAnchor).toList(),
            after.stream().filter(Piece::isAnchor).toList())
        .stream()
        .filter(DiffRun::isKept)
        .flatMap(run -> run.after().stream())
        .toList();
  }

  private void between(List<Piece> before, List<Piece> after) {
    for (DiffRun<Piece> run : WordDiff.between(before, after, Piece::text)) {
      if (run.isKept()) {
        add(run.after(), Mark.KEPT);
      } else {
        add(run.before(), Mark.DELETED);
        add(run.after(), Mark.INSERTED);
      }
    }
  }

  private void add(List<Piece> pieces, Mark mark) {
    pieces.forEach(piece -> words.add(new MarkedPiece(mark, piece)));
  }
}
