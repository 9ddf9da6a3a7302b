package org.clausebook.stage.render.word.tracked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Paragraph;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Written;

/**
 * Chooses which of the marks at the ends of paragraphs change. That of the last paragraph before a
 * table or the end of a text is kept, as nothing follows that its paragraph could be joined to; so a
 * paragraph that is added there begins with the mark of the one before. So does a paragraph added
 * after one that ends with words put in, as Word writes both when they are typed.
 */
final class ParagraphMarks {
  private final List<MarkedBlock> blocks = new ArrayList<>();
  private final List<MarkedBlock> open = new ArrayList<>();

  private ParagraphMarks() {}

  /** The same blocks, with such marks kept. */
  static List<MarkedBlock> settle(List<MarkedBlock> blocks) {
    var marks = new ParagraphMarks();
    for (MarkedBlock block : blocks) {
      if (block instanceof Written table && table.element().is("w:tbl")) {
        marks.close(false);
        marks.blocks.add(table);
      } else {
        marks.open.add(block);
      }
    }
    marks.close(true);
    return Insertions.apart(marks.blocks);
  }

  private void close(boolean isEnd) {
    List<Integer> at = Stream.iterate(0, i -> i + 1)
        .limit(open.size())
        .filter(i -> open.get(i) instanceof Paragraph)
        .toList();
    continueInsertions(at);
    if (!at.isEmpty()) {
      int kept = at.size() - 1;
      while (kept >= 0 && paragraph(at.get(kept)).end() != Mark.KEPT) {
        kept--;
      }
      if (kept >= 0) {
        shift(at.subList(kept, at.size()));
      } else if (isEnd) {
        join(at);
      }
    }
    blocks.addAll(open);
    open.clear();
  }

  private void continueInsertions(List<Integer> at) {
    int i = 0;
    while (i < at.size()) {
      int next = i + 1;
      while (next < at.size() && paragraph(at.get(next)).isInserted()) {
        next++;
      }
      if (next > i + 1 && Insertions.meet(paragraph(at.get(i)), paragraph(at.get(i + 1)))) {
        shift(at.subList(i, next));
      }
      i = next;
    }
  }

  private Paragraph paragraph(int at) {
    return (Paragraph) open.get(at);
  }

  /** Each mark goes to the paragraph before it, and the first, which is kept, to the last one. */
  private void shift(List<Integer> at) {
    Deque<XmlElement> before = new ArrayDeque<>();
    Deque<XmlElement> after = new ArrayDeque<>();
    for (int i : at) {
      if (paragraph(i).end().isBefore()) {
        before.add(paragraph(i).before());
      }
      if (paragraph(i).end().isAfter()) {
        after.add(paragraph(i).after());
      }
    }
    for (int i = 0; i < at.size() - 1; i++) {
      Paragraph next = paragraph(at.get(i + 1));
      Mark mark = next.end().inTable();
      XmlElement properties =
          mark.isBefore() ? before.remove() : mark.isAfter() ? after.remove() : next.before();
      open.set(at.get(i), paragraph(at.get(i)).ending(mark, properties, properties));
    }
    int last = at.get(at.size() - 1);
    open.set(last, paragraph(last).ending(Mark.KEPT, before.remove(), after.remove()));
  }

  /** Nothing is kept: the last paragraph that goes and the first that comes become one. */
  private void join(List<Integer> at) {
    List<Integer> gone = at.stream().filter(i -> paragraph(i).end().isBefore()).toList();
    List<Integer> come = at.stream().filter(i -> paragraph(i).end().isAfter()).toList();
    if (gone.isEmpty() || come.isEmpty() || gone.get(gone.size() - 1) > come.get(0)) {
      return;
    }
    Paragraph one = paragraph(gone.get(gone.size() - 1));
    Paragraph other = paragraph(come.get(0));
    var pieces = Stream.concat(one.pieces().stream(), other.pieces().stream()).toList();
    var joined = new Paragraph(pieces, Mark.KEPT, one.before(), other.after());
    open.set(gone.get(gone.size() - 1), joined);
    open.remove((int) come.get(0));
    shift(Stream.iterate(0, i -> i + 1)
        .limit(open.size())
        .filter(i -> open.get(i) instanceof Paragraph)
        .filter(i -> i >= gone.get(gone.size() - 1))
        .toList());
  }
}
