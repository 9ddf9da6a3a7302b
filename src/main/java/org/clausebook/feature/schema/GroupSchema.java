package org.clausebook.feature.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas of groups of keys that differ from workspace to workspace. */
final class GroupSchema {
  private GroupSchema() {}

  /** A group of these keys. */
  static Map<String, Object> of(Map<String, Map<String, Object>> keys) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("properties", keys);
    return group;
  }

  /** A key that takes one of several values. */
  static Map<String, Object> choice(String description, List<String> values) {
    return described(description, Choice.of(values));
  }

  /** A key that takes what a part of the base schemas says. */
  static Map<String, Object> key(String description, String part) {
    return described(description, Definitions.reference(part));
  }

  static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(schema);
    return described;
  }
}
