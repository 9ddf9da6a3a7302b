package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.LabelStyle;

/**
 * Labels the items of lists anew, because amendments may have put items in or taken some out.
 *
 * <p>Works on Markdown with one line to a paragraph or item. A list is labelled if one of its items
 * is, as {@code - a. text} or {@code - 1) text}; a list written as {@code 1. text} always is. A
 * list that begins behind the last label of the one before is counted on from there.
 */
final class ListLabels {
  private static final Pattern ITEM =
      Pattern.compile("( *)- (?:(" + LabelStyle.LABEL.pattern() + ") )?(.*)");
  private static final Pattern CLOSED_NUMBER = Pattern.compile(" *\\d{1,2}\\) .*");
  private static final Pattern NUMBERED_ITEM = Pattern.compile("( *)(\\d{1,2})\\. ()(.*)");

  /**
   * The items of one list.
   *
   * @param lines their numbers
   */
  private record Items(int indent, boolean isNumbered, List<Integer> lines) {}

  /** Where a list ended: in its labels as they were written, and as they are now. */
  private record End(int written, int renewed) {}

  private final List<String> lines;
  private final Map<String, End> ends = new LinkedHashMap<>();

  private ListLabels(List<String> lines) {
    this.lines = lines;
  }

  static String renew(String markdown) {
    var labels = new ListLabels(withBullets(markdown.lines().toList()));
    labels.lists().forEach(labels::renew);
    return String.join("\n", NestedItems.align(labels.lines));
  }

  /** The lines with a bullet before {@code 1) text}, whose bracket a numbered list would lose. */
  private static List<String> withBullets(List<String> lines) {
    var bulleted = new ArrayList<String>();
    for (String line : lines) {
      String before = bulleted.isEmpty() ? "" : bulleted.get(bulleted.size() - 1);
      boolean isItem = CLOSED_NUMBER.matcher(line).matches()
          && (before.isBlank() || ITEM.matcher(before).matches() || line.strip().startsWith("1) "));
      int indent = line.length() - line.stripLeading().length();
      bulleted.add(isItem ? " ".repeat(indent) + "- " + line.strip() : line);
    }
    return bulleted;
  }

  private List<Items> lists() {
    var lists = new ArrayList<Items>();
    var open = new ArrayList<Items>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      int indent = line.length() - line.stripLeading().length();
      boolean isNumbered = NUMBERED_ITEM.matcher(line).matches() && startsBlock(i, open);
      boolean isItem = isNumbered || ITEM.matcher(line).matches();
      open.removeIf(list -> list.indent() > indent
          || (list.indent() == indent && (!isItem || list.isNumbered() != isNumbered)));
      if (isItem && (open.isEmpty() || open.get(open.size() - 1).indent() < indent)) {
        open.add(new Items(indent, isNumbered, new ArrayList<>()));
        lists.add(open.get(open.size() - 1));
      }
      if (isItem) {
        open.get(open.size() - 1).lines().add(i);
      }
    }
    return lists;
  }

  /** Markdown takes {@code 30. } at the start of a line within a paragraph for plain text. */
  private boolean startsBlock(int line, List<Items> open) {
    return line == 0
        || lines.get(line - 1).isBlank()
        || !open.isEmpty()
        || lines.get(line).strip().startsWith("1. ");
  }

  private void renew(Items list) {
    if (list.isNumbered()) {
      renewNumbers(list);
      return;
    }
    List<String> labels = list.lines().stream()
        .flatMap(line -> Optional.ofNullable(item(ITEM, line).group(2)).stream())
        .toList();
    LabelStyle.of(labels).ifPresent(style -> {
      int first = style.read(labels.get(0)).orElse(1);
      int last = style.read(labels.get(labels.size() - 1)).orElse(first);
      int number = begin(list, style.name(), first, last);
      for (int line : list.lines()) {
        Matcher item = item(ITEM, line);
        lines.set(line, item.group(1) + "- " + style.label(number) + " " + item.group(3));
        number++;
      }
    });
  }

  private void renewNumbers(Items list) {
    int first = number(list.lines().get(0));
    int last = number(list.lines().get(list.lines().size() - 1));
    int number = begin(list, "", first, last);
    for (int line : list.lines()) {
      Matcher item = item(NUMBERED_ITEM, line);
      lines.set(line, item.group(1) + number + ". " + item.group(4));
      number++;
    }
  }

  private int number(int line) {
    return Integer.parseInt(item(NUMBERED_ITEM, line).group(2));
  }

  private Matcher item(Pattern pattern, int line) {
    Matcher item = pattern.matcher(lines.get(line));
    if (!item.matches()) {
      throw new IllegalStateException("not an item: " + lines.get(line));
    }
    return item;
  }

  /** The number of the first item, with the end of the list recorded for the next one. */
  private int begin(Items list, String style, int first, int last) {
    if (list.indent() > 0) {
      return 1;
    }
    End before = ends.getOrDefault(style, new End(0, 0));
    int start = before.written() > 0 && first > before.written() ? before.renewed() + 1 : 1;
    ends.put(style, new End(last, start + list.lines().size() - 1));
    return start;
  }
}
