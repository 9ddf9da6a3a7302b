package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * Finds the title of a file among its headings, and counts the levels of the others from 1: by
 * typed numbers where these are on most headings, since people choose sizes by eye.
 */
public final class HeadingLevels {
  private HeadingLevels() {}

  /** The blocks with the levels of headings set right. */
  public static List<SourceBlock> of(List<SourceBlock> blocks) {
    List<SourceBlock> headings =
        blocks.stream().filter(block -> block.kind() == Kind.HEADING).toList();
    if (headings.isEmpty()) {
      return blocks;
    }
    boolean hasTitle = headings.stream().anyMatch(heading -> heading.level() == 0);
    boolean isTitled = !hasTitle && isTitle(headings);
    List<SourceBlock> others = headings.stream()
        .filter(heading -> heading.level() > 0)
        .skip(isTitled ? 1 : 0)
        .toList();
    boolean isNumbered = isNumbered(others);
    var levels = new TreeSet<Integer>();
    others.forEach(heading -> levels.add(heading.level()));
    var set = new ArrayList<SourceBlock>();
    boolean isNext = isTitled;
    for (SourceBlock block : blocks) {
      boolean isTitle = isNext && block.kind() == Kind.HEADING;
      boolean isOther = block.kind() == Kind.HEADING && block.level() > 0;
      isNext &= !isTitle;
      int level = isNumbered && !block.label().isEmpty()
          ? TypedLabel.parts(block.label())
          : levels.headSet(block.level(), true).size();
      set.add(
          isTitle ? block.as(Kind.HEADING, 0) : isOther ? block.as(Kind.HEADING, level) : block);
    }
    return set;
  }

  /** Whether the first has no number where others have one, or is above all others. */
  private static boolean isTitle(List<SourceBlock> headings) {
    SourceBlock first = headings.get(0);
    List<SourceBlock> others = headings.subList(1, headings.size());
    boolean isAbove = others.stream().allMatch(other -> other.level() > first.level());
    boolean isUnlike =
        others.stream().filter(other -> TypedLabel.parts(other.label()) > 0).count() * 2
            > others.size();
    return first.label().isEmpty() && !others.isEmpty() && (isAbove || isUnlike);
  }

  private static boolean isNumbered(List<SourceBlock> headings) {
    long typed = headings.stream()
        .filter(heading -> heading.isTyped() && TypedLabel.parts(heading.label()) > 0)
        .count();
    return typed * 2 > headings.size();
  }
}
