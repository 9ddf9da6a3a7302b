package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * Tells how deep typed items are, by how far in they begin and by the form of their labels: {@code
 * (i)} after {@code (a)} is in it.
 */
public final class ItemLevels {
  private static final double SAME = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern ROMAN = Pattern.compile("[ivxl]+");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{1,2}");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");

  /** An item that others may be in. */
  private record Open(double indent, String form, String label) {}

  private final List<Open> open = new ArrayList<>();

  /** The block as an item of its level, if it has a label of one part; as it is otherwise. */
  public SourceBlock placed(SourceBlock block, double indent) {
    boolean isItem = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ITEM;
    if (!isItem || block.label().isEmpty() || TypedLabel.isOfParagraph(block.label())) {
      if (block.kind() != Kind.RUNNING) {
        open.clear();
      }
      return block;
    }
    String form = form(block.label());
    int same = -1;
    for (int i = 0; i < open.size(); i++) {
      boolean isAlike = open.get(i).form().equals(form);
      same = isAlike && Math.abs(open.get(i).indent() - indent) <= SAME ? i : same;
    }
    if (same >= 0) {
      open.subList(same, open.size()).clear();
    } else {
      open.removeIf(item -> item.indent() > indent + SAME);
    }
    open.add(new Open(indent, form, block.label()));
    return block.as(Kind.ITEM, open.size());
  }

  /** The label with its count taken out. A single letter goes on with letters before it. */
  private String form(String label) {
    String counted = NO_LETTER.matcher(label).replaceAll("");
    String letters = LETTERS.matcher(label).replaceFirst("a");
    boolean isNext = open.stream()
        .anyMatch(item -> item.form().equals(letters) && isBefore(item.label(), counted));
    if (ROMAN.matcher(counted).matches() && !isNext) {
      return ROMAN.matcher(label).replaceFirst("i");
    }
    if (LETTERS.matcher(counted).matches()) {
      return letters;
    }
    return DIGITS.matcher(CAPITALS.matcher(label).replaceFirst("A")).replaceFirst("1");
  }

  private static boolean isBefore(String label, String letters) {
    String before = NO_LETTER.matcher(label).replaceAll("");
    return before.length() == 1
        && letters.length() == 1
        && before.charAt(0) + 1 == letters.charAt(0);
  }
}
