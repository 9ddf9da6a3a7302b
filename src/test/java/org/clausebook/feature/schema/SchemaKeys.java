package org.clausebook.feature.schema;

import java.util.List;
import java.util.Map;

/** The keys that a base schema states. */
public final class SchemaKeys {
  private SchemaKeys() {}

  /** Those of the group below a key of a file, by the name of the file's schema. */
  public static List<String> of(String kind, String key) {
    Map<?, ?> keys = (Map<?, ?>) SchemaJson.read(kind + SchemaMaker.ENDING).get("properties");
    Map<?, ?> group = (Map<?, ?>) ((Map<?, ?>) keys.get(key)).get("properties");
    return group.keySet().stream().map(Object::toString).toList();
  }
}
