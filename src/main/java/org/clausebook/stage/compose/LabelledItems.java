package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.LabelStyle;

/**
 * One list of a Markdown text, as far as its items are numbered or labelled.
 *
 * @param indent of its bullets or numbers
 * @param isNumbered whether it is written {@code 1. text} and not {@code - a. text}
 */
record LabelledItems(int indent, boolean isNumbered, List<Item> items) {
  private static final Pattern BULLET =
      Pattern.compile("( *)[-*+] +(?:(" + LabelStyle.LABEL.pattern() + ")(?= ))?");
  private static final Pattern NUMBER = Pattern.compile("( *)(\\d{1,3}[.)]) ");

  /**
   * An item.
   *
   * @param at offset of its label, or of where that would be
   * @param label empty if it has none
   */
  record Item(int at, String label) {
    boolean isLabelled() {
      return !label.isEmpty();
    }
  }

  /** The lists of a text in the order in which they begin, those without labels left out. */
  static List<LabelledItems> in(String markdown) {
    var lists = new ArrayList<LabelledItems>();
    var open = new ArrayList<LabelledItems>();
    boolean isAfterBlank = true;
    int offset = 0;
    for (String line : markdown.split("\n", -1)) {
      int indent = line.length() - line.stripLeading().length();
      Optional<Matcher> item = item(line, isAfterBlank || !open.isEmpty());
      if (item.isPresent()) {
        boolean isNumbered = item.get().pattern() == NUMBER;
        open.removeIf(list ->
            list.indent > indent || (list.indent == indent && list.isNumbered != isNumbered));
        if (open.isEmpty() || open.get(open.size() - 1).indent < indent) {
          open.add(new LabelledItems(indent, isNumbered, new ArrayList<>()));
          lists.add(open.get(open.size() - 1));
        }
        open.get(open.size() - 1).items.add(item(item.get(), offset));
      } else if (isAfterBlank && !line.isBlank()) {
        open.removeIf(list -> list.indent >= indent);
      }
      isAfterBlank = line.isBlank();
      offset += line.length() + 1;
    }
    lists.removeIf(list -> list.labels().isEmpty());
    return lists;
  }

  /** Markdown takes {@code 30. } at the start of a line within a paragraph for plain text. */
  private static Optional<Matcher> item(String line, boolean mayBegin) {
    return Optional.of(BULLET.matcher(line))
        .filter(Matcher::lookingAt)
        .or(() -> Optional.of(NUMBER.matcher(line))
            .filter(Matcher::lookingAt)
            .filter(number -> mayBegin || number.group(2).matches("1[.)]")));
  }

  private static Item item(Matcher item, int offset) {
    return item.group(2) == null
        ? new Item(offset + item.end(), "")
        : new Item(offset + item.start(2), item.group(2));
  }

  /** Of the items that have one, in order. */
  List<String> labels() {
    return items.stream().filter(Item::isLabelled).map(Item::label).toList();
  }

  Item firstLabelled() {
    return items.stream().filter(Item::isLabelled).findFirst().orElseThrow();
  }
}
