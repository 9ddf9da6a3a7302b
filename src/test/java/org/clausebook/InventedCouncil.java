package org.clausebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;

/** A council that does not exist, which has every policy of the library, as YAML. */
enum InventedCouncil {
  /** It has only what it must: no optional clause, and no to every yes/no question. */
  PARISH("Exampleton Parish Council"),

  /** It has all there is: each optional clause, the last variant of each clause, and yes to all. */
  COMMUNITY("Llanesiampl Community Council");

  private final String title;

  InventedCouncil(String title) {
    this.title = title;
  }

  /** The kind of body, and the name of its folder. */
  String kind() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String profile(SharedTemplates library) {
    Map<Boolean, List<Field>> fields = library.askedFields().values().stream()
        .filter(field -> answer(field).isPresent())
        .collect(Collectors.partitioningBy(field -> field.group().equals(Fact.CONTACTS)));
    return "name: " + title + "\nkind: " + kind() + "\nterm: the Council\n"
        + group(Fact.CONTACTS, fields.getOrDefault(true, List.of()))
        + group(Fact.FACTS, fields.getOrDefault(false, List.of()));
  }

  private String group(String name, List<Field> fields) {
    return fields.isEmpty()
        ? ""
        : fields.stream()
            .map(field -> "  " + field.key() + ": " + answer(field).orElseThrow() + "\n")
            .collect(Collectors.joining("", name + ":\n", ""));
  }

  /** What the council answers, as YAML; a fact that it must have and that has no example is missing. */
  private Optional<String> answer(Field field) {
    boolean hasAll = this == COMMUNITY;
    if (!hasAll && (!field.isRequired() || field.standard().isPresent())) {
      return Optional.empty();
    }
    List<String> answers = switch (field.type()) {
      case YES_NO -> List.of(hasAll ? FieldType.YES : "no");
      case ONE_OF -> List.of(field.choices().get(hasAll ? field.choices().size() - 1 : 0));
      default -> field.example();
    };
    List<String> quoted = answers.stream().map(InventedCouncil::quoted).toList();
    return quoted.isEmpty()
        ? Optional.empty()
        : Optional.of(field.isList() ? quoted.toString() : quoted.get(0));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  String overlay(Outline outline, ClauseLibrary library) {
    String switches = this == PARISH
        ? ""
        : outline.clauses().optional().stream()
            .map(id -> "  " + id.value() + ": on\n")
            .collect(Collectors.joining());
    String variants = outline.slots().stream()
        .flatMap(slot -> library.find(slot.clause()).stream())
        .flatMap(clause -> chosen(clause).stream())
        .collect(Collectors.joining());
    return (switches.isEmpty() ? "" : "clauses:\n" + switches)
        + (variants.isEmpty() ? "" : "variants:\n" + variants);
  }

  private Optional<String> chosen(Clause clause) {
    List<String> names = clause.variants().names();
    boolean chooses = this == COMMUNITY ? !names.isEmpty() : clause.variants().mustChoose();
    return chooses
        ? Optional.of("  " + clause.id().value() + ": "
            + names.get(this == COMMUNITY ? names.size() - 1 : 0) + "\n")
        : Optional.empty();
  }
}
