package org.clausebook.feature.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The keys that a base schema states. */
public final class SchemaKeys {
  private SchemaKeys() {}

  /** Those of the group below a key of a file, by the name of the file's schema. */
  public static List<String> of(String kind, String key) {
    Map<?, ?> group = group(group(SchemaJson.read(kind + SchemaMaker.ENDING), "properties"), key);
    return group(group, "properties").keySet().stream().map(Object::toString).toList();
  }

  private static Map<?, ?> group(Map<?, ?> schema, String key) {
    return (Map<?, ?>) Objects.requireNonNull(schema.get(key), key);
  }
}
