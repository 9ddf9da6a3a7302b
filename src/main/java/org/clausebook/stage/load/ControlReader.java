package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.ControlForm;
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

  private final List<Diagnostic> problems;

  ControlReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** What a group that may hold these keys says. */
  ControlDetails read(Group group) {
    return new ControlDetails(
        group.fact("number"),
        group.text("owner"),
        texts(group, "related"),
        texts(group, "law"),
        texts(group, "guidance"),
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
        group.has("show") ? Optional.of(new ShowReader(problems).read(group)) : Optional.empty(),
        new ControlWordsReader(false, problems).own(group),
        group.mapping("values").map(this::values).orElse(Map.of()),
        rows(group.mappings("rows")),
        group.line("sentence"));
    ShowReader.checkSentence(style, problems);
    return style;
  }

  private List<OwnRow> rows(List<Mapping> written) {
    var rows = new ArrayList<OwnRow>();
    for (Mapping mapping : written) {
      var group = Group.of(mapping, Keys.of("document-control/rows"), problems);
      Optional<SourceText> label =
          group.requiredLine("label", "write what stands before the row: 'label: Insurer'");
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
}
