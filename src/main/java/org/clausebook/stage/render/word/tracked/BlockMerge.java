package org.clausebook.stage.render.word.tracked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Paragraph;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Written;

/** Compares the blocks of two texts, and the words of those that go together. */
final class BlockMerge {
  private final Stamp stamp;
  private final UnaryOperator<Mark> where;
  private final List<MarkedBlock> blocks = new ArrayList<>();
  private final List<MarkedPiece> pieces = new ArrayList<>();

  private BlockMerge(Stamp stamp, UnaryOperator<Mark> where) {
    this.stamp = stamp;
    this.where = where;
  }

  /**
   * The blocks of both texts.
   *
   * @param where makes of each mark what it is in this part of the document
   */
  static List<MarkedBlock> merge(
      List<Block> before, List<Block> after, UnaryOperator<Mark> where, Stamp stamp) {
    var merge = new BlockMerge(stamp, where);
    BlockMatch.of(before, after).forEach(merge::add);
    return merge.blocks;
  }

  private void add(BlockMatch match) {
    if (!match.isInBoth()) {
      match.before().forEach(block -> add(block, Mark.DELETED));
      match.after().forEach(block -> add(block, Mark.INSERTED));
    } else if (match.before().get(0).isTable()) {
      add(match.before().get(0), match.after().get(0));
    } else {
      addParagraphs(match);
    }
  }

  /** A table in a place that its clause has moved to comes as a whole: its rows cannot move. */
  private void add(Block before, Block after) {
    if (where.apply(Mark.KEPT) == Mark.KEPT) {
      blocks.add(new Written(new TableMerge(stamp).merge(before.element(), after.element())));
    } else {
      add(after, Mark.INSERTED);
    }
  }

  /** Where one text has the end of a paragraph and the other has not, that is what changes. */
  private void addParagraphs(BlockMatch match) {
    Deque<Block> before = new ArrayDeque<>(match.before());
    Deque<Block> after = new ArrayDeque<>(match.after());
    for (MarkedPiece word : match.words()) {
      if (word.piece().equals(Piece.PARAGRAPH_END)) {
        Block ended = word.mark().isBefore() ? before.remove() : after.remove();
        end(word.mark(), ended, ended);
      } else {
        add(word.piece(), word.mark());
      }
    }
    end(Mark.KEPT, before.remove(), after.remove());
  }

  private void add(Block block, Mark mark) {
    if (block.isTable()) {
      Mark rows = where.apply(mark).inTable();
      blocks.add(new Written(new TableMerge(stamp).whole(block.element(), rows)));
    } else {
      block.pieces().forEach(piece -> add(piece, mark));
      end(mark, block, block);
    }
  }

  /** Anchors are in a file once, and those of a moved clause where it was. */
  private void add(Piece piece, Mark mark) {
    Mark made = where.apply(mark);
    if (made != Mark.PASSING || !piece.isAnchor()) {
      pieces.add(new MarkedPiece(made, piece));
    }
  }

  private void end(Mark mark, Block before, Block after) {
    blocks.add(new Paragraph(pieces, where.apply(mark), before.properties(), after.properties()));
    pieces.clear();
  }

  /** The blocks of a cell or a note, with what changes in them, as they are written. */
  static List<XmlElement> within(XmlElement before, XmlElement after, Stamp stamp) {
    List<MarkedBlock> merged = merge(
        Block.of(before.elements()), Block.of(after.elements()), UnaryOperator.identity(), stamp);
    return new ParagraphWriter(stamp).write(ParagraphMarks.settle(merged));
  }

  /** The blocks of a cell that one text alone has. */
  static List<XmlElement> whole(XmlElement cell, Mark mark, Stamp stamp) {
    List<Block> blocks = Block.of(cell.elements());
    return new ParagraphWriter(stamp)
        .write(merge(blocks, Collections.emptyList(), any -> mark, stamp));
  }
}
