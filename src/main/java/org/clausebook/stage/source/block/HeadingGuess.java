package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * Finds headings in a file that does not mark them: short blocks without a full stop that are
 * numbered or in capitals, and that words follow.
 */
public final class HeadingGuess {
  /** The length, in signs, of the longest heading. */
  public static final int LONGEST = 90;

  private static final Pattern ENDED = Pattern.compile(".*[.:;,!?][*]{0,3}");
  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}\\.?)(?:\\d{1,2}\\.?){0,2}");
  private static final Pattern WHOLLY_MARKED = Pattern.compile("(\\*{1,3})([^*]+)\\1");
  private static final Pattern LETTER = Pattern.compile("\\p{L}.*\\p{L}.*");

  private HeadingGuess() {}

  /** The blocks with such headings; as they are where some are marked. */
  public static List<SourceBlock> of(BlockList list) {
    return of(list, block -> isNumbered(block) || isInCapitals(block.text()));
  }

  /**
   * The blocks with headings by a sign of the format.
   *
   * @param isLike whether a block that could be a heading has the sign
   */
  public static List<SourceBlock> of(BlockList list, Predicate<SourceBlock> isLike) {
    List<SourceBlock> blocks = list.blocks();
    if (blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING)) {
      return blocks;
    }
    var guessed = new ArrayList<SourceBlock>();
    for (int i = 0; i < blocks.size(); i++) {
      SourceBlock block = blocks.get(i);
      boolean isFound = canBe(block)
          && isLike.test(block)
          && i + 1 < blocks.size()
          && isFollowed(block, blocks.get(i + 1));
      guessed.add(isFound ? heading(block) : block);
    }
    return titled(guessed);
  }

  private static SourceBlock heading(SourceBlock block) {
    Matcher marked = WHOLLY_MARKED.matcher(block.text());
    SourceBlock plain = marked.matches() ? block.saying(marked.group(2)) : block;
    return TypedLabel.taken(plain.as(Kind.HEADING, Math.max(1, TypedLabel.parts(block.label()))));
  }

  private static boolean canBe(SourceBlock block) {
    return (block.kind() == Kind.PARAGRAPH || (block.kind() == Kind.ITEM && block.level() == 1))
        && block.text().length() <= LONGEST
        && LETTER.matcher(block.text()).find()
        && !ENDED.matcher(block.text()).matches();
  }

  /** Two items of one list in a row are no headings. */
  private static boolean isFollowed(SourceBlock block, SourceBlock next) {
    boolean isOfList = next.kind() == Kind.ITEM
        && TypedLabel.parts(next.label()) == TypedLabel.parts(block.label())
        && TypedLabel.parts(block.label()) == 1
        && next.level() == block.level();
    return !isOfList;
  }

  private static boolean isNumbered(SourceBlock block) {
    return NUMBER.matcher(block.label()).matches();
  }

  private static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** What is short and comes before the first heading alone is the title. */
  private static List<SourceBlock> titled(List<SourceBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).kind() == Kind.RUNNING) {
      first++;
    }
    boolean hasHeadings = blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING);
    if (hasHeadings
        && blocks.get(first).kind() == Kind.PARAGRAPH
        && blocks.get(first).label().isEmpty()
        && canBe(blocks.get(first))) {
      var titled = new ArrayList<>(blocks);
      titled.set(first, heading(blocks.get(first)).as(Kind.HEADING, 0));
      return titled;
    }
    return blocks;
  }
}
