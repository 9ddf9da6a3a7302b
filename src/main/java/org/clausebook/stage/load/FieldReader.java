package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Bounds;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Figure;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;

/** Reads what an outline asks councils: a question, or a group that says more of it. */
final class FieldReader {
  private static final String LIST_OF = "list of ";
  private static final String LEAST = "at-least";
  private static final String MOST = "at-most";
  private static final Pattern PATH =
      Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+(?:[.][a-z0-9]+(?:-[a-z0-9]+)*+)*+");

  /** What {@code ${council.…}} prints whatever outlines ask. */
  private static final List<String> TAKEN = List.of(
      "name",
      "display-name",
      "term",
      "possessive",
      "bare-term",
      "kind",
      "country",
      "contacts",
      "facts");

  private final DraftingNotes notes;
  private final List<Diagnostic> problems;
  private final FactReader facts;

  FieldReader(DraftingNotes notes, List<Diagnostic> problems) {
    this.notes = notes;
    this.problems = problems;
    this.facts = new FactReader(problems);
  }

  /** The fields by path. */
  Map<String, Field> read(Mapping mapping) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      if (isUsable(entry, fields)) {
        field(entry).ifPresent(field -> fields.put(entry.key(), field));
      }
    }
    return fields;
  }

  private boolean isUsable(Entry entry, Map<String, Field> earlier) {
    String path = entry.key();
    Optional<String> clash = earlier.keySet().stream()
        .filter(other -> other.startsWith(path + ".") || path.startsWith(other + "."))
        .findFirst();
    String wrong = !PATH.matcher(path).matches()
        ? "cannot be the name of a fact"
        : TAKEN.contains(path)
            ? "is the name of something else"
            : clash.isPresent() ? "cannot be used beside '" + clash.get() + "'" : "";
    if (!wrong.isEmpty()) {
      problems.add(Diagnostic.error(
          entry.location(),
          "'" + path + "' " + wrong,
          "write lower-case words joined by '-', such as 'provides-devices' or"
              + " 'contacts.helpdesk'"));
    }
    return wrong.isEmpty();
  }

  private Optional<Field> field(Entry entry) {
    String path = entry.key();
    if (entry.value() instanceof Mapping mapping) {
      return Optional.of(
          field(path, entry.location(), Group.of(mapping, Keys.of("outline/fields"), problems)));
    }
    if (entry.value() instanceof Scalar scalar) {
      return Optional.of(Field.text(path, scalar.text().value(), entry.location()));
    }
    problems.add(Diagnostic.error(
        entry.value().location(),
        "the field '" + path + "' must be a question or a group of keys, not "
            + entry.value().kind(),
        "write the question after it: '" + path + ": Who …?'"));
    return Optional.empty();
  }

  private Field field(String path, Location location, Group group) {
    int before = problems.size();
    notes.add(group, "the fact '" + path + "'");
    Optional<SourceText> written = group.text("type");
    boolean isList = written.filter(w -> w.value().startsWith(LIST_OF)).isPresent();
    FieldType type = written.map(this::type).orElse(FieldType.TEXT);
    var answer = new Field.Answer(type, isList, choices(type, group), bounds(type, group));
    var question = new Field.Question(
        group
            .requiredFact("question", "write 'question:' and what a clerk is asked")
            .map(SourceText::value)
            .orElse(path),
        group.fact("help").map(SourceText::value),
        List.of());
    // Nobody is asked a question that is wrong.
    boolean isRequired = isRequired(group) && problems.size() == before;
    return answered(
        new Field(path, answer, question, Optional.empty(), isRequired, location), group);
  }

  private FieldType type(SourceText written) {
    String word = written.value().replaceFirst("^" + LIST_OF, "");
    Optional<FieldType> type = FieldType.of(word);
    if (type.isEmpty()) {
      var known = new ArrayList<>(FieldType.words());
      FieldType.words().forEach(name -> known.add(LIST_OF + name));
      problems.add(Diagnostic.error(
          written.start(),
          "no type is called '" + written.value() + "'",
          Suggestion.nearest(written.value(), known)
              .map(name -> "did you mean '" + name + "'?")
              .orElse("use one of: " + String.join(", ", FieldType.words())
                  + "; or 'list of' and one of them")));
    }
    return type.orElse(FieldType.TEXT);
  }

  private List<String> choices(FieldType type, Group group) {
    List<String> choices =
        group.texts("choices").stream().map(SourceText::value).toList();
    if (type == FieldType.ONE_OF && !group.has("choices")) {
      problems.add(Diagnostic.error(
          group.location("type"),
          "'one of' needs choices",
          "add the line 'choices: [first, second]' with what there is to choose from"));
    } else if (type != FieldType.ONE_OF && group.has("choices")) {
      problems.add(Diagnostic.error(
          group.location("choices"),
          "only the type 'one of' has choices",
          "write 'type: one of', or take 'choices' out"));
    }
    return choices;
  }

  private Bounds bounds(FieldType type, Group group) {
    if (!type.isFigure()) {
      Stream.of(LEAST, MOST)
          .filter(group::has)
          .findFirst()
          .ifPresent(key -> problems.add(Diagnostic.error(
              group.location(key),
              "only the types 'money' and 'number' have bounds",
              "write 'type: money' or 'type: number', or take '" + key + "' out")));
      return Bounds.none();
    }
    var bounds = new Bounds(bound(type, group, LEAST), bound(type, group, MOST));
    if (bounds.areEmpty()) {
      problems.add(Diagnostic.error(
          group.location(MOST),
          "no answer is " + bounds.range().orElseThrow(),
          "make '" + MOST + "' as large as '" + LEAST + "', or larger"));
      return Bounds.none();
    }
    return bounds;
  }

  private Optional<Figure> bound(FieldType type, Group group, String key) {
    Optional<SourceText> written = group.fact(key);
    written
        .filter(text -> !type.accepts(text.value()))
        .ifPresent(text -> problems.add(Diagnostic.error(
            text.start(),
            "'" + text.value() + "' is not " + type.called(),
            "write one such as '" + type.example() + "'")));
    return written.flatMap(text -> Figure.parse(type, text.value()));
  }

  private boolean isRequired(Group group) {
    Optional<SourceText> required = group.text("required");
    required
        .filter(text -> !FieldType.YES_NO.accepts(text.value()))
        .ifPresent(text -> problems.add(Diagnostic.error(
            text.start(),
            "'" + text.value() + "' is not " + FieldType.YES_NO.called(),
            "write 'required: yes', or 'required: no' for a fact that a council need not have")));
    return required.map(text -> text.value().equals(FieldType.YES)).orElse(true);
  }

  /** The field with its example and its default, which must be answers of its type. */
  private Field answered(Field field, Group group) {
    List<String> example = group.has("example")
        ? facts
            .read(group, "example", field)
            .map(fact -> fact.answers().stream().map(SourceText::value).toList())
            .orElse(List.of())
        : List.of();
    return new Field(
        field.path(),
        field.answer(),
        new Field.Question(field.question(), field.asked().help(), example),
        group.has("default") ? facts.read(group, "default", field) : Optional.empty(),
        field.isRequired(),
        field.location());
  }
}
