package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds headings that are short numbered paragraphs, in a file that has hardly any others. */
final class TypedHeadings {
  private static final int FEW = 2;
  private static final int LONGEST = 12;
  private static final int MOST_SIGNS = 300;
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,9}[.)]?|[A-Z][.)])\\s+(\\S.*)");

  private static final Pattern APPENDIX =
      Pattern.compile("(?i)(?:appendix|annexe?|schedule) (?:[a-z]|\\d{1,2})\\b.*");

  private TypedHeadings() {}

  /**
   * The blocks, such paragraphs as headings; in any file those that begin an appendix, or whose number
   * goes on in the next one.
   */
  static List<Block> in(List<Block> file) {
    boolean isTyped = file.stream().filter(Block::isHeading).count() <= FEW;
    int top =
        file.stream().filter(Block::isHeading).mapToInt(Block::level).min().orElse(1);
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < file.size(); i++) {
      Block block = file.get(i);
      boolean isOver = i + 1 < file.size() && isOver(block, file.get(i + 1));
      boolean isAlone = i + 1 < file.size() && (isOver || !isLike(file.get(i + 1)));
      boolean isWanted = isAppendix(block) || (isLike(block) && (isTyped || isOver));
      blocks.add(isWanted && isAlone ? heading(block, top) : block);
    }
    return blocks;
  }

  private static boolean isLike(Block block) {
    return isShort(block)
        && (block.label().matches("\\d.*|[A-Z][.)]?")
            || NUMBERED.matcher(block.plain()).matches());
  }

  private static boolean isAppendix(Block block) {
    return isShort(block) && APPENDIX.matcher(block.plain()).matches();
  }

  private static boolean isShort(Block block) {
    if (block.text().length() > MOST_SIGNS) {
      return false;
    }
    String plain = block.plain();
    boolean isText = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
    return isText && plain.split(" ").length <= LONGEST && !plain.matches(".*[.;:,]");
  }

  /** Whether the number of one goes on in that of another, as {@code 3.} in {@code 3.1}. */
  private static boolean isOver(Block block, Block next) {
    String number = number(block);
    return !number.isEmpty() && number(next).startsWith(number + ".");
  }

  private static String number(Block block) {
    Matcher typed = NUMBERED.matcher(block.text());
    String label = block.label().isEmpty() && typed.matches() ? typed.group(1) : block.label();
    return label.replaceAll("[.)]+$", "");
  }

  private static Block heading(Block block, int level) {
    Matcher typed = NUMBERED.matcher(block.text());
    return block.label().isEmpty() && typed.matches()
        ? new Block(
            Block.Kind.HEADING, level, typed.group(1), typed.group(2), block.place(), block.marks())
        : block.as(Block.Kind.HEADING, level);
  }
}
