package org.clausebook.feature.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of schemas by name. A base schema names one with {@code $ref}; what is beside {@code
 * $ref} goes before what the part says.
 *
 * <p>Parts are written out where they are named: draft-07 has validators and editors ignore what
 * is beside a reference, and so would lose the descriptions. References to places in schemas,
 * {@code #/definitions/clause} or {@code ../overlay.schema.json#}, are left alone.
 */
final class Definitions {
  private static final String REFERENCE = "$ref";
  private static final String PLACE = "#";

  private final Map<String, Object> parts;

  private Definitions(Map<String, Object> parts) {
    this.parts = parts;
  }

  /** The definitions of the base schemas. */
  static Definitions base() {
    var none = new Definitions(Map.of());
    return none.with(SchemaJson.read("shared.json"))
        .with(SchemaJson.read("control.json"))
        .with(SchemaJson.read("amendments.json"));
  }

  /** These with others, which go before parts of the same names. */
  Definitions with(Map<String, ?> others) {
    Map<String, Object> all = new LinkedHashMap<>(parts);
    all.putAll(others);
    return new Definitions(all);
  }

  /** A reference to a part. */
  static Map<String, Object> reference(String part) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put(REFERENCE, part);
    return reference;
  }

  /** A schema with every part that it names written out. */
  Map<String, Object> writeOut(Map<?, ?> schema) {
    Map<String, Object> whole = new LinkedHashMap<>();
    schema.forEach((key, value) -> whole.put(key.toString(), writeOut(value)));
    if (schema.get(REFERENCE) instanceof String name && !name.contains(PLACE)) {
      whole.remove(REFERENCE);
      writeOut(part(name)).forEach(whole::putIfAbsent);
    }
    return whole;
  }

  private Object writeOut(Object value) {
    if (value instanceof Map<?, ?> schema) {
      return writeOut(schema);
    }
    return value instanceof List<?> list ? list.stream().map(this::writeOut).toList() : value;
  }

  Map<?, ?> part(String name) {
    return Optional.ofNullable(parts.get(name))
        .filter(Map.class::isInstance)
        .map(Map.class::cast)
        .orElseThrow(() -> new IllegalStateException("no part of a schema is called " + name));
  }
}
