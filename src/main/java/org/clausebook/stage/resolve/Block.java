package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.Amendment.Grain;

/**
 * A paragraph or list item of a body.
 *
 * @param grain what it is
 * @param start offset of its first character, a bullet or number included
 * @param text offset of its first word
 * @param end offset after its last character, the line break apart
 * @param whole offset after the last of what is indented under it
 * @param marker what a neighbour of its kind begins with: {@code "- "}; empty for a paragraph
 */
record Block(Grain grain, int start, int text, int end, int whole, String marker) {
  private static final String BULLET = "- ";

  /** The blocks of a Markdown text, in order. */
  static List<Block> of(String markdown) {
    var text = MarkdownText.of(markdown);
    var blocks = new ArrayList<Block>();
    boolean isOpen = false;
    for (Line line : text.lines()) {
      String written = text.part(line.start(), line.end()).stripTrailing();
      int end = line.start() + written.length();
      if (line.isBlank() && line.quotes() == 0) {
        isOpen = false;
      } else if (line.isItem() && line.quotes() == 0) {
        String marker = text.part(line.start(), line.mark().labelAt());
        blocks.add(new Block(Grain.ITEM, line.start(), line.text(), end, end, marker));
        isOpen = true;
      } else if (isOpen) {
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.grain, last.start, last.text, end, end, last.marker));
      } else {
        int first = line.mark().braces().isEmpty() ? end - written.strip().length() : line.text();
        blocks.add(new Block(Grain.PARAGRAPH, line.start(), first, end, end, ""));
        isOpen = true;
      }
    }
    return wholes(blocks);
  }

  /** The length of the bullet or number of an item, if it has one, and of a letter after a bullet. */
  static int labelled(String item) {
    Line line = MarkdownText.line(item);
    return line.isItem() ? line.text() : MarkdownText.line(BULLET + item).text() - BULLET.length();
  }

  private static List<Block> wholes(List<Block> blocks) {
    var wholes = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int last = i;
      while (block.grain == Grain.ITEM
          && last + 1 < blocks.size()
          && blocks.get(last + 1).indent() > block.indent()) {
        last++;
      }
      int whole = blocks.get(last).end;
      wholes.add(new Block(block.grain, block.start, block.text, block.end, whole, block.marker));
    }
    return wholes;
  }

  private int indent() {
    return grain == Grain.ITEM ? marker.length() - marker.stripLeading().length() : text - start;
  }

  /** The whole list that the item at an offset is in, as if it were a paragraph. */
  static Optional<Block> listAround(int offset, List<Block> blocks) {
    int first = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean isInList = blocks.get(i).grain == Grain.ITEM
          || (first >= 0 && blocks.get(i).indent() > blocks.get(first).indent());
      first = !isInList ? -1 : first < 0 ? i : first;
      if (isInList && blocks.get(i).start == offset) {
        Block begin = blocks.get(first);
        int last = i;
        while (last + 1 < blocks.size()
            && (blocks.get(last + 1).grain == Grain.ITEM
                || blocks.get(last + 1).indent() > begin.indent())) {
          last++;
        }
        int end = blocks.get(last).end;
        return Optional.of(new Block(Grain.PARAGRAPH, begin.start, begin.start, end, end, ""));
      }
    }
    return Optional.empty();
  }

  /** The white space that parts it from a neighbour of its kind. */
  String gap() {
    return grain == Grain.ITEM ? "\n" : "\n\n";
  }
}
