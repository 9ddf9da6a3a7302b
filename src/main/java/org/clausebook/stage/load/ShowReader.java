package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlStyle;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads which rows document control shows. */
final class ShowReader {
  private static final String ROWS_HINT = "take it out, or write 'form: table' or 'form: lines'";

  private final List<Diagnostic> problems;

  ShowReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  List<Choice<ControlItem>> read(Group group) {
    var items = new ArrayList<Choice<ControlItem>>();
    for (SourceText written : group.texts("show")) {
      Optional<ControlItem> item = ControlItem.of(written.value());
      if (item.isEmpty()) {
        problems.add(Diagnostic.error(
            written.start(),
            "document control shows no '" + written.value() + "'",
            Suggestion.hint(written.value(), ControlItem.keys())));
      } else if (items.stream().anyMatch(shown -> shown.value() == item.get())) {
        problems.add(Diagnostic.error(
            written.start(), "'" + written.value() + "' is listed twice", "take one of them out"));
      } else {
        items.add(new Choice<>(item.get(), written.start()));
      }
    }
    return items;
  }

  /** A sentence has no rows; a table of versions may follow it. */
  static void checkSentence(ControlStyle style, List<Diagnostic> problems) {
    if (style.printedForm() == ControlForm.SENTENCE) {
      style.show().orElse(List.of()).stream()
          .filter(shown -> shown.value() != ControlItem.HISTORY)
          .forEach(shown -> problems.add(Diagnostic.error(
              shown.location(),
              "a sentence has no rows, so it cannot show '" + shown.value().key() + "'",
              ROWS_HINT)));
      style.rows().stream()
          .findFirst()
          .ifPresent(row -> problems.add(Diagnostic.error(
              row.label().start(), "a sentence has no rows, so it cannot show these", ROWS_HINT)));
    }
  }
}
