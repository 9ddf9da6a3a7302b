package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.Pairing;
import org.clausebook.markdown.WordDiff;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Paragraph;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Written;

/** Compares the blocks of two texts, and the words of those that go together. */
final class BlockMerge {
  private final Stamp stamp;
  private final UnaryOperator<Mark> where;
  private final List<MarkedBlock> blocks = new ArrayList<>();

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
    pairs(before, after).forEach(merge::add);
    return merge.blocks;
  }

  /** Which blocks go together; a table that another takes the place of goes with that. */
  static List<Pairing<Block>> pairs(List<Block> before, List<Block> after) {
    var pairs = new ArrayList<>(Pairing.of(before, after, Block::likeness));
    for (int i = 0; i < pairs.size() - 1; i++) {
      Pairing<Block> one = pairs.get(i);
      Pairing<Block> next = pairs.get(i + 1);
      if (one.after().isEmpty()
          && next.before().isEmpty()
          && one.before().filter(Block::isTable).isPresent()
          && next.after().filter(Block::isTable).isPresent()) {
        pairs.set(i, new Pairing<>(one.before(), next.after()));
        pairs.remove(i + 1);
      }
    }
    return pairs;
  }

  private void add(Pairing<Block> pair) {
    if (pair.before().isPresent() && pair.after().isPresent()) {
      add(pair.before().get(), pair.after().get());
    } else {
      pair.before().ifPresent(block -> add(block, Mark.DELETED));
      pair.after().ifPresent(block -> add(block, Mark.INSERTED));
    }
  }

  private void add(Block before, Block after) {
    Mark kept = where.apply(Mark.KEPT);
    blocks.add(
        before.isTable()
            ? new Written(
                new TableMerge(stamp, where).merge(before.element(), after.element()),
                kept.inTable())
            : new Paragraph(words(before, after), kept, before.properties(), after.properties()));
  }

  private void add(Block block, Mark mark) {
    Mark made = where.apply(mark);
    if (block.isTable()) {
      blocks.add(
          new Written(new TableMerge(stamp, where).whole(block.element(), mark), made.inTable()));
    } else {
      List<MarkedPiece> pieces = marked(block.pieces(), made).toList();
      blocks.add(new Paragraph(pieces, made, block.properties(), block.properties()));
    }
  }

  /** Anchors are in a file once, and those of a moved clause where it was. */
  private static Stream<MarkedPiece> marked(List<Piece> pieces, Mark mark) {
    return pieces.stream()
        .filter(piece -> mark != Mark.PASSING || !piece.isAnchor())
        .map(piece -> new MarkedPiece(mark, piece));
  }

  /** Anchors that both have stay; between them words are compared. */
  private List<MarkedPiece> words(Block before, Block after) {
    List<Piece> old = before.pieces();
    List<Piece> now = after.pieces();
    List<Piece> anchors = anchors(old, now);
    var words = new ArrayList<MarkedPiece>();
    int i = 0;
    int j = 0;
    for (Piece anchor : anchors) {
      int atOld = i + old.subList(i, old.size()).indexOf(anchor);
      int atNow = j + now.subList(j, now.size()).indexOf(anchor);
      between(old.subList(i, atOld), now.subList(j, atNow), words);
      words.add(new MarkedPiece(where.apply(Mark.KEPT), anchor));
      i = atOld + 1;
      j = atNow + 1;
    }
    between(old.subList(i, old.size()), now.subList(j, now.size()), words);
    return words;
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

  private void between(List<Piece> before, List<Piece> after, List<MarkedPiece> words) {
    for (DiffRun<Piece> run : WordDiff.between(before, after, Piece::text)) {
      if (run.isKept()) {
        marked(run.after(), where.apply(Mark.KEPT)).forEach(words::add);
      } else {
        marked(run.before(), where.apply(Mark.DELETED)).forEach(words::add);
        marked(run.after(), where.apply(Mark.INSERTED)).forEach(words::add);
      }
    }
  }

  /** The blocks of a cell or a note, with what changes in them, as they are written. */
  static List<XmlElement> within(
      XmlElement before, XmlElement after, UnaryOperator<Mark> where, Stamp stamp) {
    List<MarkedBlock> merged = merge(
        Block.of(before.elements()), Block.of(after.elements()), UnaryOperator.identity(), stamp);
    List<MarkedBlock> settled = ParagraphMarks.settle(merged);
    return new ParagraphWriter(stamp)
        .write(settled.stream().map(block -> elsewhere(block, where)).toList());
  }

  private static MarkedBlock elsewhere(MarkedBlock block, UnaryOperator<Mark> where) {
    return block instanceof Paragraph paragraph
        ? new Paragraph(
            paragraph.pieces().stream()
                .flatMap(piece -> marked(List.of(piece.piece()), where.apply(piece.mark())))
                .toList(),
            where.apply(paragraph.end()),
            paragraph.before(),
            paragraph.after())
        : block;
  }

  /** The blocks of a cell that one text alone has. */
  static List<XmlElement> whole(XmlElement cell, Mark mark, Stamp stamp) {
    List<Block> blocks = Block.of(cell.elements());
    return new ParagraphWriter(stamp)
        .write(merge(blocks, Collections.emptyList(), any -> mark, stamp));
  }
}
