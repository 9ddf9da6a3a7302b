package org.clausebook.feature.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists of keys that the loader knows, as the base schemas state them. */
final class KeyLists {
  private final Map<String, Set<String>> lists = new TreeMap<>();

  private KeyLists() {}

  /** A line for each group that knows all of its keys. */
  static String text() {
    var all = new KeyLists();
    List<String> kinds = new ArrayList<>(SchemaMaker.KINDS);
    kinds.add(SchemaMaker.OVERLAY);
    kinds.forEach(kind -> all.walk(kind, SchemaJson.read(kind + SchemaMaker.ENDING)));
    for (String parts : List.of("shared.json", "control.json")) {
      SchemaJson.read(parts).forEach((name, part) -> all.walk(name, part));
    }
    SchemaJson.read("amendments.json").values().forEach(form -> all.walk(verb(form), form));
    var text = new StringBuilder();
    all.lists.forEach((name, keys) ->
        text.append(name).append(": ").append(String.join(",", keys)).append('\n'));
    return text.toString();
  }

  /** The forms of one verb are one list, as which form is meant shows only when it is read. */
  private static String verb(Object form) {
    Object required = Objects.requireNonNull(((Map<?, ?>) form).get("required"));
    return "amendments/" + ((List<?>) required).get(0);
  }

  private void walk(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> schema) {
      if (schema.get("properties") instanceof Map<?, ?> keys) {
        if (Boolean.FALSE.equals(schema.get("additionalProperties"))
            || !schema.containsKey("type")) {
          lists.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(names(keys));
        }
        keys.forEach((key, below) -> walk(name + "/" + key, below));
      }
      walk(name, schema.get("items"));
      walk(name, schema.get("additionalProperties"));
      if (schema.get("anyOf") instanceof List<?> branches) {
        branches.forEach(branch -> walk(name, branch));
      }
    }
  }

  private static List<String> names(Map<?, ?> keys) {
    return keys.entrySet().stream()
        .flatMap(entry -> entry.getKey().equals("$ref")
            ? names(Definitions.base().part(entry.getValue().toString())).stream()
            : List.of(entry.getKey().toString()).stream())
        .toList();
  }
}
