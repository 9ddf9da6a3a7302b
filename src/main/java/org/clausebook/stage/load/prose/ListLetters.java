package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.ItemList;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.Counter;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.text.SourceText;

/** Checks that the items of a labelled list, {@code - a. text} or {@code 1) text}, are in order. */
final class ListLetters {
  private static final Set<Counter> LETTERS =
      Set.of(Counter.LETTERS, Counter.CAPITALS, Counter.DOUBLED_LETTERS);

  private final SourceText text;
  private final List<Diagnostic> problems;

  private ListLetters(SourceText text, List<Diagnostic> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    var letters = new ListLetters(text, problems);
    markdown.lists().stream()
        .filter(ListLetters::isLabelled)
        .forEach(list -> list.style().ifPresent(style -> letters.check(list, style)));
  }

  /** Numbers with a full stop are counted, whatever they are. */
  private static boolean isLabelled(ItemList list) {
    return !list.isNumbered() || list.items().get(0).mark().sign().endsWith(")");
  }

  private void check(ItemList list, LabelStyle style) {
    int due = style.read(list.labels().get(0)).orElse(1);
    for (Line item : list.items()) {
      String label = ItemList.label(item);
      if (!label.isEmpty()) {
        OptionalInt number = style.read(label);
        if (number.isEmpty() || number.getAsInt() != due) {
          report(item, style, due);
        }
        due = number.orElse(due) + 1;
      }
    }
  }

  private void report(Line item, LabelStyle style, int due) {
    String label = ItemList.label(item);
    boolean isLetter = LETTERS.contains(style.counter());
    String verb = isLetter ? "letter" : "number";
    problems.add(Diagnostic.error(
        text.locate(ItemList.labelAt(item)),
        "this item is " + verb + "ed '" + label + "' where '" + style.label(due) + "' is expected",
        verb + " the items of a list in order: " + style.label(1) + ", " + style.label(2) + ", "
            + style.label(3)
            + (style.read(label).orElse(1) == 1 ? "; put a paragraph between two lists" : "")));
  }
}
