package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.markdown.Pairing;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;

/**
 * Blocks of two texts that go together: one of each; one and the several that it was split into, or
 * that were joined to it; or one that its text alone has.
 */
record BlockMatch(List<Block> before, List<Block> after) {
  /** How much less must change for several blocks to go together than for one of them. */
  private static final int CLEARLY = 2;

  BlockMatch {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  private BlockMatch(Pairing<Block> pair) {
    this(pair.before().stream().toList(), pair.after().stream().toList());
  }

  /** All blocks of both texts, in an order that both have. */
  static List<BlockMatch> of(List<Block> before, List<Block> after) {
    var matches = new ArrayList<BlockMatch>();
    Pairing.of(before, after, Block::likeness).stream()
        .map(BlockMatch::new)
        .forEach(match -> add(match, matches));
    return matches;
  }

  /** Adds a match to those before it, as one with the last if both go together. */
  private static void add(BlockMatch match, List<BlockMatch> matches) {
    int last = matches.size() - 1;
    Optional<BlockMatch> both = last < 0 ? Optional.empty() : matches.get(last).with(match);
    if (both.isPresent()) {
      matches.remove(last);
      add(both.get(), matches);
    } else {
      matches.add(match);
    }
  }

  private Optional<BlockMatch> with(BlockMatch next) {
    var both = new BlockMatch(joined(before, next.before), joined(after, next.after));
    return isTableForTable(next) || isSplitOrJoin(next, both)
        ? Optional.of(both)
        : Optional.empty();
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** A table that another takes the place of goes with that. */
  private boolean isTableForTable(BlockMatch next) {
    return after.isEmpty()
        && next.before.isEmpty()
        && Stream.concat(before.stream(), next.after.stream()).allMatch(Block::isTable);
  }

  private boolean isSplitOrJoin(BlockMatch next, BlockMatch both) {
    return isInBoth() != next.isInBoth()
        && (both.before.size() == 1 || both.after.size() == 1)
        && both.isOfOneStyle()
        && both.changed() * CLEARLY < changed() + next.changed();
  }

  boolean isInBoth() {
    return !before.isEmpty() && !after.isEmpty();
  }

  /**
   * Whether words are lost within paragraphs alone, as they must be where a clause moves: LibreOffice
   * loses the style of a paragraph at whose beginning or end words are both inserted and deleted.
   */
  boolean losesWordsWithin() {
    List<MarkedPiece> shown =
        words().stream().filter(piece -> !piece.piece().isPlace()).toList();
    return isInBoth()
        ? after.get(0).isTable()
            || IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).mark() == Mark.DELETED)
                .allMatch(i -> i > 0
                    && i < shown.size() - 1
                    && Stream.of(shown.get(i - 1), shown.get(i), shown.get(i + 1))
                        .noneMatch(piece -> piece.piece().equals(Piece.PARAGRAPH_END)))
        : before.isEmpty();
  }

  private boolean isOfOneStyle() {
    List<Block> all = joined(before, after);
    return all.stream().noneMatch(block -> block.isTable() || block.section().isPresent())
        && all.stream().map(Block::style).distinct().count() == 1;
  }

  /** The paragraphs that both texts have, in cells of tables too. */
  Stream<BlockMatch> paragraphs() {
    if (!isInBoth()) {
      return Stream.empty();
    }
    return after.get(0).isTable()
        ? TableMerge.cells(before.get(0).element(), after.get(0).element())
            .flatMap(cells -> of(Block.of(cells.before()), Block.of(cells.after())).stream())
            .flatMap(BlockMatch::paragraphs)
        : Stream.of(this);
  }

  /** The letters that change. */
  private int changed() {
    return words().stream()
        .filter(piece -> piece.mark() != Mark.KEPT)
        .mapToInt(piece -> piece.piece().text().strip().length())
        .sum();
  }

  /** The words of all paragraphs, and between them their ends. */
  List<MarkedPiece> words() {
    return WordMerge.merge(pieces(before), pieces(after));
  }

  List<Piece> anchors(List<Block> side) {
    return pieces(side).stream().filter(Piece::isAnchor).toList();
  }

  private static List<Piece> pieces(List<Block> blocks) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        pieces.add(Piece.PARAGRAPH_END);
      }
      pieces.addAll(blocks.get(i).pieces());
    }
    return pieces;
  }
}
