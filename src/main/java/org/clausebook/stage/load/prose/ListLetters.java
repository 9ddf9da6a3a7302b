package org.clausebook.stage.load.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Counter;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.text.SourceText;

/** Checks that the items of a labelled list, {@code - a. text} or {@code 1) text}, are in order. */
final class ListLetters {
  private static final Set<Counter> LETTERS =
      Set.of(Counter.LETTERS, Counter.CAPITALS, Counter.DOUBLED_LETTERS);

  private static final Pattern ITEM =
      Pattern.compile("( *)(?:- |(?=\\d{1,2}\\) ))(" + LabelStyle.LABEL.pattern() + ") .*");

  /**
   * A labelled item.
   *
   * @param offset of its label
   */
  private record Item(int offset, String label) {}

  private final SourceText text;
  private final List<Diagnostic> problems;
  private final Map<Integer, List<Item>> openByIndent = new TreeMap<>();

  private ListLetters(SourceText text, List<Diagnostic> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(SourceText text, List<Diagnostic> problems) {
    var letters = new ListLetters(text, problems);
    boolean isAfterBlank = true;
    int offset = 0;
    for (String line : text.value().split("\n", -1)) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        letters.add(item, offset);
      } else if (isAfterBlank && !line.startsWith(" ") && !line.isBlank()) {
        letters.close(0);
      }
      isAfterBlank = line.isBlank();
      offset += line.length() + 1;
    }
    letters.close(0);
  }

  private void add(Matcher item, int offset) {
    int indent = item.group(1).length();
    close(indent + 1);
    openByIndent
        .computeIfAbsent(indent, i -> new ArrayList<>())
        .add(new Item(offset + item.start(2), item.group(2)));
  }

  /** Checks the lists from an indent on, which have come to their ends. */
  private void close(int indent) {
    List<Integer> closed =
        openByIndent.keySet().stream().filter(i -> i >= indent).toList();
    closed.forEach(i -> check(openByIndent.getOrDefault(i, List.of())));
    openByIndent.keySet().removeAll(closed);
  }

  private void check(List<Item> items) {
    LabelStyle.of(items.stream().map(Item::label).toList()).ifPresent(style -> check(items, style));
  }

  private void check(List<Item> items, LabelStyle style) {
    int due = style.read(items.get(0).label()).orElse(1);
    for (Item item : items) {
      OptionalInt number = style.read(item.label());
      if (number.isEmpty() || number.getAsInt() != due) {
        report(item, style, due);
      }
      due = number.orElse(due) + 1;
    }
  }

  private void report(Item item, LabelStyle style, int due) {
    boolean isLetter = LETTERS.contains(style.counter());
    String verb = isLetter ? "letter" : "number";
    problems.add(Diagnostic.error(
        text.locate(item.offset()),
        "this item is " + verb + "ed '" + item.label() + "' where '" + style.label(due)
            + "' is due",
        verb + " the items of a list in order: " + style.label(1) + ", " + style.label(2) + ", "
            + style.label(3)
            + (style.read(item.label()).orElse(1) == 1
                ? "; between two lists stands a paragraph"
                : "")));
  }
}
