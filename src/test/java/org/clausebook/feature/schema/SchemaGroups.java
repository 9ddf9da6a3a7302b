package org.clausebook.feature.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The groups of keys that a schema knows all keys of. */
final class SchemaGroups {
  private static final String ENTRY = "[]";

  /**
   * A place in a file where a group of keys stands.
   *
   * @param path the keys that lead to it, with {@code []} for the entry of a list
   */
  record Place(List<String> path) {
    private Place below(String step) {
      var longer = new ArrayList<>(path);
      longer.add(step);
      return new Place(List.copyOf(longer));
    }

    /** A file that holds only this group, with nothing in it. */
    String yaml() {
      String value = "{}";
      for (int i = path.size() - 1; i >= 0; i--) {
        value = path.get(i).equals(ENTRY)
            ? "[" + value + "]"
            : "{\"" + path.get(i) + "\": " + value + "}";
      }
      return value + "\n";
    }

    @Override
    public String toString() {
      return path.isEmpty() ? "top of the file" : String.join(".", path);
    }
  }

  private final Set<Place> places = new LinkedHashSet<>();

  private SchemaGroups() {}

  /** The places of the groups. */
  static Set<Place> of(JsonNode schema) {
    var groups = new SchemaGroups();
    groups.walk(schema, new Place(List.of()));
    return groups.places;
  }

  private void walk(JsonNode schema, Place place) {
    if (schema.path("additionalProperties").isBoolean()) {
      places.add(place);
    }
    schema.path("properties").forEachEntry((name, key) -> walk(key, place.below(name)));
    if (schema.path("additionalProperties").isObject()) {
      walk(schema.path("additionalProperties"), place.below("new"));
    }
    if (schema.has("items")) {
      walk(schema.path("items"), place.below(ENTRY));
    }
    schema.path("allOf").forEach(branch -> walk(branch, place));
    schema.path("anyOf").forEach(branch -> walk(branch, place));
  }
}
