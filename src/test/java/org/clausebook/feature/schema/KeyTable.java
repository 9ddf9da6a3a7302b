package org.clausebook.feature.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the key reference: a row for every key of a base schema, in its order, with what the
 * schema says of it. What several files share is explained once.
 */
final class KeyTable {
  /** Groups of words that documents print, which need no row each. */
  private static final List<String> WORDS =
      List.of("labels", "statuses", "history", "signatures", "values", "verbs", "page");

  /** What any amendment may have, so that it is said of all of them. */
  private static final List<String> OF_EVERY_AMENDMENT = List.of("drafting-note", "cy");

  private static final String REFERENCE = "$ref";

  private final Definitions parts;
  private final Map<Map<?, ?>, String> explained = new LinkedHashMap<>();
  private final Set<String> opened = new HashSet<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private String heading = "";

  /** Tables of schemas that name these parts. */
  KeyTable(Definitions parts) {
    this.parts = parts;
  }

  /**
   * The table of one kind of file.
   *
   * @param section its heading, by which other tables refer to what this one explains
   */
  String of(String kind, String section) {
    rows.clear();
    heading = section;
    Map<String, Object> schema = SchemaJson.read(kind + SchemaMaker.ENDING);
    opened.add(String.valueOf(schema.get(REFERENCE)));
    keys("", resolve(schema));
    var table = new StringBuilder("| key | what it is |\n|---|---|\n");
    rows.forEach((text, keys) -> table
        .append("| ")
        .append(keys.stream().map(KeyTable::code).collect(Collectors.joining(", ")))
        .append(" | ")
        .append(text)
        .append(" |\n"));
    return table.toString();
  }

  /** A row for each key of a group, and for what is below it. */
  private void keys(String prefix, Map<?, ?> group) {
    List<?> required = list(group.get("required"));
    properties(group).forEach((key, schema) -> {
      String needed = required.contains(key) ? " Required." : "";
      String place = explained.get(schema);
      if (place == null) {
        explain(key, prefix + key, schema, needed);
        explained.put(schema, heading);
      } else {
        row("As " + (place.equals(heading) ? "above" : "in " + place) + "." + needed, prefix + key);
      }
    });
  }

  private void explain(String key, String path, Map<?, ?> schema, String needed) {
    Map<?, ?> whole = resolve(schema);
    boolean isWords = WORDS.contains(key) && whole.containsKey("properties");
    String text = whole.get("description") + choices(whole) + example(schema);
    String names = isWords ? " Its keys: " + quoted(properties(whole).keySet().stream()) : "";
    row(text + names + needed, path);
    if (!isWords && isNew(schema)) {
      below(path, whole);
    }
  }

  /** Whether the keys of the part that a schema names have no rows yet. */
  private boolean isNew(Map<?, ?> schema) {
    return !schema.containsKey(REFERENCE) || opened.add(String.valueOf(schema.get(REFERENCE)));
  }

  private void below(String path, @Nullable Object schema) {
    if (schema instanceof Map<?, ?> written) {
      Map<?, ?> whole = resolve(written);
      if (whole.containsKey("title")) {
        row(
            String.valueOf(whole.get("description")),
            properties(whole).keySet().stream()
                .filter(key -> !OF_EVERY_AMENDMENT.contains(key))
                .toArray(String[]::new));
      } else if (Boolean.FALSE.equals(whole.get("additionalProperties"))) {
        keys(path + ".", whole);
      }
      below(path + ".…", whole.get("additionalProperties"));
      below(path, whole.get("items"));
      list(whole.get("anyOf")).forEach(branch -> below(path, branch));
    }
  }

  private void row(String text, String... keys) {
    rows.computeIfAbsent(Generated.cell(text), t -> new ArrayList<>()).addAll(List.of(keys));
  }

  /** The values that a key may have, unless its description names them. */
  private static String choices(Map<?, ?> schema) {
    List<String> names = Stream.concat(Stream.of(schema), list(schema.get("anyOf")).stream())
        .filter(Map.class::isInstance)
        .map(branch -> (Map<?, ?>) branch)
        .filter(branch -> !branch.containsKey("markdownEnumDescriptions"))
        .flatMap(branch -> list(branch.get("enum")).stream())
        .filter(String.class::isInstance)
        .map(Object::toString)
        .toList();
    String description = String.valueOf(schema.get("description"));
    return names.stream().allMatch(description::contains)
        ? ""
        : " One of " + quoted(names.stream());
  }

  private String example(Map<?, ?> schema) {
    Map<?, ?> whole = schema.containsKey("description") ? schema : resolve(schema);
    List<String> examples = list(whole.get("examples")).stream()
        .filter(String.class::isInstance)
        .map(Object::toString)
        .toList();
    String description = String.valueOf(whole.get("description"));
    return examples.isEmpty() || examples.stream().anyMatch(description::contains)
        ? ""
        : " For example " + quoted(examples.stream());
  }

  private static String quoted(Stream<String> names) {
    return names.map(KeyTable::code).collect(Collectors.joining(", ", "", "."));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** The keys of a group, those of parts that it takes in among them. */
  private Map<String, Map<?, ?>> properties(Map<?, ?> group) {
    Map<String, Map<?, ?>> keys = new LinkedHashMap<>();
    if (group.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach((key, schema) -> {
        if (key.equals(REFERENCE)) {
          parts
              .part(schema.toString())
              .forEach((name, part) -> keys.put(name.toString(), (Map<?, ?>) part));
        } else {
          keys.put(key.toString(), (Map<?, ?>) schema);
        }
      });
    }
    return keys;
  }

  /** A schema with the part that it names. */
  private Map<?, ?> resolve(Map<?, ?> schema) {
    if (!(schema.get(REFERENCE) instanceof String name) || name.startsWith("#")) {
      return schema;
    }
    Map<Object, Object> whole = new LinkedHashMap<>(schema);
    whole.remove(REFERENCE);
    resolve(parts.part(name)).forEach(whole::putIfAbsent);
    return whole;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
