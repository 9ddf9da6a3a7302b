package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Choices;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.Fact;
import org.clausebook.model.Outline;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.TakeEdit;

/** Reads what an overlay picks: facts, optional clauses, variants, full names. */
final class ChoicesReader {
  private static final String ON = "on";
  private static final String OFF = "off";

  private final Optional<Outline> outline;
  private final List<Diagnostic> problems;

  ChoicesReader(Optional<Outline> outline, List<Diagnostic> problems) {
    this.outline = outline;
    this.problems = problems;
  }

  Choices read(Group overlay) {
    Map<String, Fact> facts = overlay
        .mapping("facts")
        .map(mapping -> new FactReader(problems).read(mapping, outline.map(Outline::fields), ""))
        .orElse(Map.of());
    Map<ClauseId, Choice<Boolean>> switches = new LinkedHashMap<>();
    forEachClause(
        overlay,
        "clauses",
        (id, written) -> state(written)
            .ifPresent(on -> switches.put(id.value(), new Choice<>(on, id.location()))));
    Map<ClauseId, Choice<SourceText>> variants = new LinkedHashMap<>();
    forEachClause(
        overlay,
        "variants",
        (id, written) -> variants.put(id.value(), new Choice<>(written, id.location())));
    var fullNames = new ArrayList<Choice<ClauseId>>();
    for (SourceText written : overlay.texts("full-name")) {
      ClauseReader.id(written.value(), written.start(), problems)
          .ifPresent(id -> fullNames.add(new Choice<>(id, written.start())));
    }
    return new Choices(
        facts,
        switches,
        variants,
        fullNames,
        new SettledReader(problems).read(overlay.mappings(TakeEdit.KEY)));
  }

  private void forEachClause(
      Group overlay, String key, BiConsumer<Choice<ClauseId>, SourceText> reader) {
    overlay
        .mapping(key)
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(group -> group
            .keys()
            .forEach(name -> ClauseReader.id(name, group.location(name), problems)
                .ifPresent(id -> group
                    .text(name)
                    .ifPresent(
                        text -> reader.accept(new Choice<>(id, group.location(name)), text)))));
  }

  private Optional<Boolean> state(SourceText written) {
    if (written.value().equals(ON) || written.value().equals(OFF)) {
      return Optional.of(written.value().equals(ON));
    }
    problems.add(Diagnostic.error(
        written.start(),
        "a clause is switched 'on' or 'off', not '" + written.value() + "'",
        "write 'on' or 'off'"));
    return Optional.empty();
  }
}
