package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Amendment.Grain;

/**
 * A paragraph or list item of a body.
 *
 * @param grain what it is
 * @param start offset of its first character, a bullet or number included
 * @param text offset of its first word
 * @param end offset after its last character, the line break apart
 * @param marker what a neighbour of its kind begins with: {@code "- "}; empty for a paragraph
 */
record Block(Grain grain, int start, int text, int end, String marker) {
  private static final Pattern MARKER = Pattern.compile("^( *)([-*+]|\\d{1,9}[.)]) +");
  private static final Pattern LABEL = Pattern.compile("^(?:[a-z]+\\.|\\([a-z]+\\)|\\d+\\.) +");

  /** The blocks of a Markdown text, in order. */
  static List<Block> of(String markdown) {
    var blocks = new ArrayList<Block>();
    int offset = 0;
    boolean isOpen = false;
    for (String line : markdown.split("\n", -1)) {
      Matcher marker = MARKER.matcher(line);
      int end = offset + line.stripTrailing().length();
      if (line.isBlank()) {
        isOpen = false;
      } else if (marker.find()) {
        Matcher label = LABEL.matcher(line.substring(marker.end()));
        int text = marker.end() + (marker.group(2).length() == 1 && label.find() ? label.end() : 0);
        blocks.add(new Block(Grain.ITEM, offset, offset + text, end, marker.group()));
        isOpen = true;
      } else if (isOpen) {
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.grain(), last.start(), last.text(), end, last.marker()));
      } else {
        blocks.add(new Block(Grain.PARAGRAPH, offset, offset, end, ""));
        isOpen = true;
      }
      offset += line.length() + 1;
    }
    return blocks;
  }

  /** The white space that parts it from a neighbour of its kind. */
  String gap() {
    return grain == Grain.ITEM ? "\n" : "\n\n";
  }
}
