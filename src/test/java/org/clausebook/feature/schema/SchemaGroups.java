package org.clausebook.feature.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The groups of keys that a schema knows all keys of. */
final class SchemaGroups {
  private static final String ENTRY = "[]";

  /**
   * A place in a file where a group of keys stands.
   *
   * @param path the keys that lead to it, with {@code []} for the entry of a list
   * @param verb the key that tells it from other groups in the same place; empty where there are none
   */
  record Place(List<String> path, String verb) {
    private Place below(String step) {
      var longer = new ArrayList<>(path);
      longer.add(step);
      return new Place(List.copyOf(longer), "");
    }

    /** A file that holds only this group, with one key or none in it. */
    String yaml(String key) {
      var keys = new ArrayList<String>();
      if (!verb.isEmpty() && !verb.equals(key)) {
        keys.add("\"" + verb + "\": new");
      }
      if (!key.isEmpty()) {
        keys.add("\"" + key + "\": on");
      }
      String value = "{" + String.join(", ", keys) + "}";
      for (int i = path.size() - 1; i >= 0; i--) {
        value = path.get(i).equals(ENTRY)
            ? "[" + value + "]"
            : "{\"" + path.get(i) + "\": " + value + "}";
      }
      return value + "\n";
    }

    @Override
    public String toString() {
      String name = path.isEmpty() ? "top of the file" : String.join(".", path);
      return verb.isEmpty() ? name : name + " with '" + verb + "'";
    }
  }

  private final Map<Place, Set<String>> keys = new LinkedHashMap<>();

  private SchemaGroups() {}

  /** The keys of every group, by its place. */
  static Map<Place, Set<String>> of(JsonNode schema) {
    var groups = new SchemaGroups();
    groups.walk(schema, new Place(List.of(), ""));
    return groups.keys;
  }

  private void walk(JsonNode schema, Place place) {
    if (schema.path("additionalProperties").isBoolean()) {
      keys.computeIfAbsent(place, p -> new TreeSet<>())
          .addAll(schema.path("properties").propertyNames());
    }
    schema.path("properties").forEachEntry((name, key) -> walk(key, place.below(name)));
    if (schema.path("additionalProperties").isObject()) {
      walk(schema.path("additionalProperties"), place.below("new"));
    }
    if (schema.has("items")) {
      walk(schema.path("items"), place.below(ENTRY));
    }
    for (JsonNode branch : schema.path("anyOf")) {
      String verb = branch.path("required").path(0).asString("");
      walk(branch, new Place(place.path(), verb));
    }
  }
}
