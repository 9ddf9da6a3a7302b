package org.clausebook.stage.render.word.tracked;

import java.util.List;

/** A block of both texts together, with what became of it. */
sealed interface MarkedBlock {
  /** What became of a part of a paragraph. */
  record MarkedPiece(Mark mark, Piece piece) {}

  /**
   * A paragraph.
   *
   * @param end what became of the mark at its end
   * @param before the properties that this mark had
   * @param after the properties that it has
   */
  record Paragraph(List<MarkedPiece> pieces, Mark end, XmlElement before, XmlElement after)
      implements MarkedBlock {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    /** Whether the later text alone has it, with all that is in it. */
    boolean isInserted() {
      return end == Mark.INSERTED
          && pieces.stream().allMatch(piece -> piece.mark() == Mark.INSERTED);
    }

    Paragraph ending(Mark end, XmlElement before, XmlElement after) {
      return new Paragraph(pieces, end, before, after);
    }
  }

  /** A table, or what ends a move, as it is written. */
  record Written(XmlElement element) implements MarkedBlock {}
}
