package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.markdown.WordPieces;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Paragraph;

/**
 * Insertions at the end of one paragraph and the start of the next. LibreOffice takes both for one,
 * with the end of the paragraph that is between them and that nobody inserted.
 */
final class Insertions {
  private Insertions() {}

  /** Whether two paragraphs meet in insertions, and the end of the first is in both texts. */
  static boolean meet(Paragraph one, Paragraph next) {
    List<MarkedPiece> end = shown(one).toList();
    return one.end() == Mark.KEPT
        && !end.isEmpty()
        && isInserted(end.get(end.size() - 1))
        && shown(next).findFirst().filter(Insertions::isInserted).isPresent();
  }

  private static Stream<MarkedPiece> shown(Paragraph paragraph) {
    return paragraph.pieces().stream().filter(piece -> !piece.piece().isPlace());
  }

  private static boolean isInserted(MarkedPiece piece) {
    return piece.mark() == Mark.INSERTED;
  }

  /** The same blocks, with a deletion between two such insertions. */
  static List<MarkedBlock> apart(List<MarkedBlock> blocks) {
    var apart = new ArrayList<MarkedBlock>(blocks);
    for (int i = 1; i < apart.size(); i++) {
      if (apart.get(i - 1) instanceof Paragraph one
          && apart.get(i) instanceof Paragraph next
          && meet(one, next)) {
        apart.set(i, replacing(next));
      }
    }
    return apart;
  }

  /** The first word that stays is deleted before the insertion, and inserted with it. */
  private static Paragraph replacing(Paragraph paragraph) {
    List<MarkedPiece> pieces = paragraph.pieces();
    int start = first(pieces, 0, Mark.INSERTED);
    int kept = first(pieces, start, Mark.KEPT);
    int end = kept;
    while (end < pieces.size() && isKeptWord(pieces.get(end), pieces.subList(kept, end))) {
      end++;
    }
    List<MarkedPiece> words = pieces.subList(kept, end);
    boolean isAlone =
        pieces.subList(start, kept).stream().allMatch(piece -> piece.mark() == Mark.INSERTED);
    return words.isEmpty() || !isAlone
        ? paragraph
        : new Paragraph(
            Stream.of(
                    pieces.subList(0, start),
                    marked(words, Mark.DELETED),
                    pieces.subList(start, kept),
                    marked(words, Mark.INSERTED),
                    pieces.subList(end, pieces.size()))
                .flatMap(List::stream)
                .toList(),
            paragraph.end(),
            paragraph.before(),
            paragraph.after());
  }

  private static int first(List<MarkedPiece> pieces, int from, Mark mark) {
    return IntStream.range(from, pieces.size())
        .filter(i -> pieces.get(i).mark() == mark && !pieces.get(i).piece().isPlace())
        .findFirst()
        .orElse(pieces.size());
  }

  private static boolean isKeptWord(MarkedPiece piece, List<MarkedPiece> before) {
    return piece.mark() == Mark.KEPT
        && !piece.piece().isAnchor()
        && before.stream().noneMatch(one -> WordPieces.isWord(one.piece().text()));
  }

  private static List<MarkedPiece> marked(List<MarkedPiece> pieces, Mark mark) {
    return pieces.stream().map(piece -> new MarkedPiece(mark, piece.piece())).toList();
  }
}
