package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Refused;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;

/** Reads answers to the questions of outlines, each of the type that is asked for. */
final class FactReader {
  private final List<Diagnostic> problems;

  FactReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /**
   * The facts of a group, by path; a key that no field asks for is reported.
   *
   * @param asked the fields of the group, by key; empty while outlines are unreadable
   * @param prefix what is before the key in the path of a fact that no field is known of
   */
  Map<String, Fact> read(Mapping written, Optional<Map<String, Field>> asked, String prefix) {
    Mapping mapping = asked.map(fields -> withoutTrees(written, fields)).orElse(written);
    Group group = asked
        .map(fields -> Group.of(mapping, List.copyOf(fields.keySet()), problems))
        .orElseGet(() -> Group.open(mapping, problems));
    Map<String, Fact> facts = new LinkedHashMap<>();
    // What cannot be read is reported here, and is not reported as missing later.
    Fact unreadable = Fact.text(SourceText.of("-", mapping.location()));
    if (asked.isEmpty()) {
      mapping.entries().stream()
          .filter(entry -> entry.value() instanceof Scalar)
          .forEach(entry -> group.fact(entry.key()));
    }
    for (String key : group.keys()) {
      Optional<Field> field = asked.map(fields -> fields.get(key));
      facts.put(
          field.map(Field::path).orElse(prefix + key),
          field
              .flatMap(f -> pending(group, key, f).or(() -> read(group, key, f)))
              .orElse(unreadable));
    }
    return facts;
  }

  /** A fact has dots in its name where YAML has levels; a level is reported, and left out. */
  private Mapping withoutTrees(Mapping mapping, Map<String, Field> asked) {
    var flat = new ArrayList<Entry>();
    for (Entry entry : mapping.entries()) {
      if (entry.value() instanceof Mapping tree && !asked.containsKey(entry.key())) {
        List<String> paths = paths(entry.key(), tree);
        String path = paths.stream()
            .flatMap(found -> Suggestion.nearest(found, asked.keySet()).stream())
            .findFirst()
            .orElse(paths.get(0));
        problems.add(Diagnostic.error(
            entry.location(),
            "'" + entry.key() + "' is a group of keys, but facts are not grouped",
            "write each on a line of its own with dots in its name, such as '" + path + ": …'"));
        paths.stream()
            .flatMap(found -> Suggestion.nearest(found, asked.keySet()).stream())
            .forEach(found ->
                flat.add(new Entry(found, entry.location(), new Refused(entry.location()))));
      } else {
        flat.add(entry);
      }
    }
    return new Mapping(flat, mapping.location());
  }

  private static List<String> paths(String path, Mapping tree) {
    List<String> below = tree.entries().stream()
        .flatMap(entry -> entry.value() instanceof Mapping deeper
            ? paths(path + "." + entry.key(), deeper).stream()
            : Stream.of(path + "." + entry.key()))
        .toList();
    return below.isEmpty() ? List.of(path) : below;
  }

  /** An answer not yet decided; 'pending' may also be one of the choices. */
  private static Optional<Fact> pending(Group group, String key, Field field) {
    return group
        .textIfAny(key)
        .filter(text -> isPending(text, field))
        .map(text -> Fact.pending(field.type(), text));
  }

  private static boolean isPending(SourceText text, Field field) {
    return text.value().strip().equalsIgnoreCase(Fact.PENDING)
        && !field.choices().contains(text.value());
  }

  /** The answer after a key; nothing where it cannot be read, which is reported. */
  Optional<Fact> read(Group group, String key, Field field) {
    List<SourceText> answers =
        field.isList() ? list(group, key) : group.fact(key).map(List::of).orElse(List.of());
    List<Diagnostic> cut =
        field.type().isFigure() ? CutFigures.among(answers) : List.<Diagnostic>of();
    problems.addAll(cut);
    if (cut.isEmpty()) {
      answers.forEach(answer -> check(answer, field));
    }
    return answers.isEmpty() ? Optional.empty() : Optional.of(new Fact(field.type(), answers));
  }

  private List<SourceText> list(Group group, String key) {
    int before = problems.size();
    var answers = new ArrayList<SourceText>();
    for (YamlValue item : group.list(key)) {
      var alone = new Mapping(List.of(new Entry(key, item.location(), item)), item.location());
      Group.open(alone, problems).fact(key).ifPresent(answers::add);
    }
    if (answers.isEmpty() && problems.size() == before) {
      problems.add(Diagnostic.error(
          group.location(key),
          "the list '" + key + "' is empty",
          "write at least one entry, or take the line out"));
    }
    return answers;
  }

  private void check(SourceText answer, Field field) {
    if (isPending(answer, field)) {
      problems.add(Diagnostic.error(
          answer.start(),
          "'" + answer.value() + "' is not allowed here",
          "take it out; only a council writes 'pending', in place of its whole answer"));
    } else if (field.type() == FieldType.ONE_OF && !field.choices().contains(answer.value())) {
      problems.add(Diagnostic.error(
          answer.start(),
          "'" + answer.value() + "' is not one of the choices of '" + field.path() + "'",
          Suggestion.hint(answer.value(), field.choices())));
    } else if (field.type() == FieldType.DATE) {
      DateReader.read(answer, problems);
    } else if (!field.type().accepts(answer.value())) {
      problems.add(Diagnostic.error(
          answer.start(),
          "'" + answer.value() + "' is not " + field.type().called(),
          hint(answer.value(), field)));
    } else if (!field.isWithinBounds(answer.value())) {
      problems.add(Diagnostic.error(
          answer.start(),
          "'" + answer.value() + "' is not " + field.bounds().range().orElseThrow(),
          suchAs(field)));
    }
  }

  private static String suchAs(Field field) {
    return "write one such as '" + field.sampleAnswers().get(0) + "'; it answers: "
        + field.wholeQuestion();
  }

  private static String hint(String answer, Field field) {
    String secure = "https://" + answer;
    return switch (field.type()) {
      case WEB_ADDRESS ->
        field.type().accepts(secure)
            ? "write '" + secure + "'"
            : "write the whole address, such as 'https://www.example.gov.uk'";
      case YES_NO -> "write 'yes' or 'no'; it answers: " + field.wholeQuestion();
      case ROLE -> "write an office, such as 'the Clerk'";
      case PERIOD -> "write a number and a unit, such as '6 years', '18 months' or '28 days'";
      case MONEY, NUMBER ->
        field
            .meant(answer)
            .map(meant ->
                "write '" + meant + "' if that is meant; it answers: " + field.wholeQuestion())
            .orElseGet(() -> suchAs(field));
      default -> suchAs(field);
    };
  }
}
