package org.clausebook.feature.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.Basis;
import org.clausebook.model.BulletStyle;
import org.clausebook.model.Clause;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.Country;
import org.clausebook.model.DateStyle;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.HeadingStyle;
import org.clausebook.model.Layer;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.Requirement.Asker;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.StatutoryStyle;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.CycleWords;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;

/** The parts of schemas that are the same for all policies of a workspace. */
final class WorkspaceParts {
  private WorkspaceParts() {}

  static Map<String, Object> of(SchemaSources sources) {
    Map<String, Object> parts = new LinkedHashMap<>(FieldSchema.shapes());
    parts.put("answers of each type", FieldSchema.answersOfEachType());
    parts.put("answers are of their type", FieldSchema.answersAreOfTheirType());
    parts.put("verb of an event", Choice.inAnyCase(Verb.all()));
    parts.put("format", Choice.of(Format.words()));
    parts.put("numbering scheme", Choice.of(NumberingScheme.keys()));
    parts.put("shape of a cycle", cycle());
    parts.put("form of document control", Choice.of(ControlForm.keys()));
    parts.put("place of document control", Choice.of(ControlPlace.keys()));
    parts.put("row of document control", Choice.of(ControlItem.keys()));
    parts.put("style of headings", Choice.of(HeadingStyle.keys()));
    parts.put("style of lists", Choice.of(BulletStyle.keys()));
    parts.put("style of statutory paragraphs", Choice.of(StatutoryStyle.keys()));
    parts.put("date style", Choice.of(dateStyles()));
    parts.put("basis of a clause", Choice.of(bases()));
    parts.put("type of a field", Choice.of(fieldTypes()));
    parts.put("layer", Choice.of(sources.layers().stream().map(Layer::slug).toList()));
    parts.put("country of a council", Choice.of(Country.words()));
    parts.put("who asks", Choice.of(Asker.words()));
    parts.put("requirement", requirements(sources));
    parts.put("kind of body", Choice.of(sources.vocabulary().kindNames()));
    parts.put("nouns of bodies", nouns(sources));
    parts.put("contacts that are asked for", asked(sources, Fact.CONTACTS));
    parts.put("facts that are asked for", asked(sources, Fact.FACTS));
    parts.put("clause", clauses(sources));
    return parts;
  }

  private static Map<String, Object> cycle() {
    Map<String, Object> cycle = new LinkedHashMap<>();
    cycle.put("pattern", "^(" + Choice.anyCase(CycleWords.shape()) + ")$");
    return cycle;
  }

  private static List<String> dateStyles() {
    return Arrays.stream(DateStyle.values()).map(DateStyle::example).toList();
  }

  /** A clause of the council's own is in an overlay, which says so by itself. */
  private static List<String> bases() {
    return Arrays.stream(Basis.values())
        .filter(basis -> basis != Basis.LOCAL)
        .map(Basis::word)
        .toList();
  }

  private static List<String> fieldTypes() {
    List<String> types = new ArrayList<>(FieldType.words());
    FieldType.words().forEach(word -> types.add(FieldSchema.LIST_OF + word));
    return types;
  }

  /** Each noun with what the kinds of body say for it. */
  private static Map<String, Object> nouns(SchemaSources sources) {
    Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
    for (String name : sources.vocabulary().nounNames()) {
      String said = sources.vocabulary().kinds().values().stream()
          .flatMap(nouns -> Optional.ofNullable(nouns.get(name)).stream())
          .map(SourceText::value)
          .distinct()
          .collect(Collectors.joining(", "));
      keys.put(name, GroupSchema.key(said, "fact"));
    }
    return GroupSchema.of(keys);
  }

  private static Map<String, Object> asked(SchemaSources sources, String group) {
    Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
    sources.askedFields().values().stream()
        .filter(field -> field.group().equals(group))
        .forEach(field -> keys.put(field.key(), FieldSchema.of(field)));
    return GroupSchema.of(keys);
  }

  private static Map<String, Object> requirements(SchemaSources sources) {
    Map<String, String> says = new LinkedHashMap<>();
    sources.requirements().forEach((id, requirement) -> says.put(id, requirement.says()));
    return Choice.described(says);
  }

  private static Map<String, Object> clauses(SchemaSources sources) {
    Map<String, String> headings = new LinkedHashMap<>();
    for (Clause clause : sources.clauses().values()) {
      headings.put(clause.id().value(), clause.heading().value());
    }
    return Choice.proposed(headings, "id");
  }
}
