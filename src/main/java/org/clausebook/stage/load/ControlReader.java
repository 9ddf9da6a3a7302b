package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.ControlStyle;
import org.clausebook.model.ControlStyle.OwnRow;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads what an outline or overlay says of document control, and how it is printed. */
final class ControlReader {
  private static final String STYLE = "document-control";
  private static final String ROWS_HINT = "take it out, or write 'form: table' or 'form: lines'";

  private final List<Diagnostic> problems;

  ControlReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** A group of these keys, read. */
  ControlDetails read(Group group) {
    return new ControlDetails(
        group.fact("number"),
        group.text("owner"),
        new ControlDetails.References(
            texts(group, "related"), texts(group, "law"), texts(group, "guidance")),
        new HistoryReader(problems).read(group.mappings("history")),
        texts(group, "signatures"),
        group.line("draft-banner"),
        group.mapping(STYLE).map(this::style).orElseGet(ControlStyle::none));
  }

  private static Optional<List<SourceText>> texts(Group group, String key) {
    return group.has(key) ? Optional.of(group.texts(key)) : Optional.empty();
  }

  private ControlStyle style(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("document-control"), problems);
    var words = new PresentationReader(problems);
    var style = new ControlStyle(
        true,
        words.choice(group, "form", "form", ControlForm::of, ControlForm.keys()),
        words.choice(group, "at", "place", ControlPlace::of, ControlPlace.keys()),
        group.has("show") ? Optional.of(rows(group)) : Optional.empty(),
        new ControlWordsReader(false, problems).own(group),
        group.mapping("values").map(this::values).orElse(Map.of()),
        rows(group.mappings("rows")),
        group.line("sentence"));
    checkSentence(style);
    return style;
  }

  private List<OwnRow> rows(List<Mapping> written) {
    var rows = new ArrayList<OwnRow>();
    for (Mapping mapping : written) {
      var group = Group.of(mapping, Keys.of("document-control/rows"), problems);
      Optional<SourceText> label =
          group.requiredLine("label", "write what is printed before the row: 'label: Insurer'");
      Optional<SourceText> value = group.requiredLine("value", "write what the row says");
      label.ifPresent(name -> value.ifPresent(text -> rows.add(new OwnRow(name, text))));
    }
    return rows;
  }

  private Map<String, SourceText> values(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("document-control/values"), problems);
    Map<String, SourceText> values = new LinkedHashMap<>();
    group.keys().forEach(key -> group.line(key).ifPresent(value -> values.put(key, value)));
    return values;
  }

  /** The rows that are wanted. */
  private List<Choice<ControlItem>> rows(Group group) {
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
  private void checkSentence(ControlStyle style) {
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
