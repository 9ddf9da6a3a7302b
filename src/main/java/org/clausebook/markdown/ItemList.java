package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.model.LabelStyle;

/**
 * A list of a text: items with one kind of mark, as far in as each other.
 *
 * @param items the lines that begin them, at least one
 */
public record ItemList(List<Line> items) {
  public ItemList {
    items = List.copyOf(items);
  }

  /** The lists of a text, in the order in which they begin. */
  static List<ItemList> in(List<Line> lines) {
    var lists = new ArrayList<List<Line>>();
    var open = new ArrayList<List<Line>>();
    for (Line line : lines) {
      if (line.isItem()) {
        open.removeIf(list -> !isBeside(line, list.get(0)) && !isUnder(line, list.get(0)));
        if (open.isEmpty() || isUnder(line, open.get(open.size() - 1).get(0))) {
          open.add(new ArrayList<>());
          lists.add(open.get(open.size() - 1));
        }
        open.get(open.size() - 1).add(line);
      } else if (ends(line)) {
        open.removeIf(list -> !isUnder(line, list.get(0)));
      }
    }
    return lists.stream().map(ItemList::new).toList();
  }

  private static boolean ends(Line line) {
    return switch (line.kind()) {
      case BLANK, MORE, UNDERLINE, CODE, FENCE_END -> false;
      default -> true;
    };
  }

  private static boolean isUnder(Line line, Line item) {
    return line.quotes() == item.quotes() && line.indent() > item.indent();
  }

  private static boolean isBeside(Line line, Line item) {
    return line.quotes() == item.quotes()
        && line.indent() == item.indent()
        && form(line) == form(item);
  }

  /** Markdown begins another list where it changes; {@code 1)} is printed as {@code - 1)}. */
  private static char form(Line item) {
    char last = item.mark().sign().charAt(item.mark().sign().length() - 1);
    return last == ')' ? '-' : last;
  }

  /** Whether it is written {@code 1. text} and not {@code - a. text}. */
  public boolean isNumbered() {
    return items.get(0).isNumbered();
  }

  /** How far in it is. */
  public int indent() {
    return items.get(0).indent();
  }

  /** The number or label of an item; empty if it has none. */
  public static String label(Line item) {
    return item.isNumbered() ? item.mark().sign() : item.mark().label();
  }

  /** The offset of an item's number or label, or of where a label would be. */
  public static int labelAt(Line item) {
    return item.isNumbered() ? item.mark().at() : item.mark().labelAt();
  }

  /** The labels of those items that have one, in order. */
  public List<String> labels() {
    return items.stream().map(ItemList::label).filter(label -> !label.isEmpty()).toList();
  }

  public Optional<LabelStyle> style() {
    return LabelStyle.of(labels());
  }

  /** The lines, in which what could be a label and is an initial or a short word is a word. */
  static List<Line> withCertainLabels(List<Line> lines) {
    if (lines.stream().allMatch(ItemList::isCertain)) {
      return lines;
    }
    var words = new TreeSet<Integer>();
    for (ItemList list : in(lines)) {
      Optional<LabelStyle> style = list.style();
      list.items.stream()
          .filter(item -> !isCertain(item))
          .filter(item -> style.filter(s -> isRead(item, s)).isEmpty())
          .forEach(item -> words.add(item.start()));
    }
    return lines.stream()
        .map(line -> words.contains(line.start()) ? line.withoutLabel() : line)
        .toList();
  }

  private static boolean isCertain(Line item) {
    String label = item.mark().label();
    return label.isEmpty()
        || !item.mark().braces().isEmpty()
        || LabelStyle.CERTAIN_LABEL.matcher(label).matches();
  }

  private static boolean isRead(Line item, LabelStyle style) {
    return style.read(item.mark().label()).isPresent();
  }
}
