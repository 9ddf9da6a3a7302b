package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds headings that are short numbered paragraphs, in a file that has hardly any others. */
final class TypedHeadings {
  private static final int FEW = 2;
  private static final int LONGEST = 12;
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,9}[.)]?|[A-Z][.)])\\s+(\\S.*)");

  private TypedHeadings() {}

  /** The blocks, such paragraphs as headings. */
  static List<Block> in(List<Block> file) {
    if (file.stream().filter(Block::isHeading).count() > FEW) {
      return file;
    }
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < file.size(); i++) {
      boolean isAlone = i + 1 < file.size() && !isLike(file.get(i + 1));
      blocks.add(isLike(file.get(i)) && isAlone ? heading(file.get(i)) : file.get(i));
    }
    return blocks;
  }

  private static boolean isLike(Block block) {
    String plain = block.plain();
    boolean isText = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
    boolean isNumbered =
        block.label().matches("\\d.*|[A-Z][.)]?") || NUMBERED.matcher(plain).matches();
    return isText && isNumbered && plain.split(" ").length <= LONGEST && !plain.matches(".*[.;:,]");
  }

  private static Block heading(Block block) {
    Matcher typed = NUMBERED.matcher(block.text());
    return block.label().isEmpty() && typed.matches()
        ? new Block(
            Block.Kind.HEADING, 1, typed.group(1), typed.group(2), block.place(), block.marks())
        : block.as(Block.Kind.HEADING, 1);
  }
}
