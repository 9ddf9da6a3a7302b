package org.clausebook.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;

/** Schemas of the answers to what outlines ask. */
final class FieldSchema {
  private FieldSchema() {}

  static Map<String, Object> of(Field field) {
    Map<String, Object> answer = Definitions.reference("answer " + field.type().word());
    if (field.type() == FieldType.ONE_OF) {
      answer.putAll(Choice.of(field.choices()));
    }
    Map<String, Object> schema =
        Group.described(field.wholeQuestion(), field.isList() ? list(answer) : answer);
    if (!field.example().isEmpty()) {
      schema.put(
          "examples", field.isList() ? List.of(field.example()) : List.copyOf(field.example()));
    }
    return schema;
  }

  private static Map<String, Object> list(Map<String, Object> answer) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("minItems", 1);
    list.put("items", answer);
    return list;
  }

  /** The form of answers of every type that has one, in the language of schemas. */
  static Map<String, Object> shapes() {
    Map<String, Object> shapes = new LinkedHashMap<>();
    for (FieldType type : FieldType.values()) {
      Map<String, Object> shape = new LinkedHashMap<>();
      shape.put("pattern", "^(" + withoutPossession(type.shape()) + ")$");
      shapes.put("shape of " + type.word(), shape);
    }
    return shapes;
  }

  /** Editors know no {@code *+} and {@code ++}, which only make a match faster. */
  private static String withoutPossession(String expression) {
    return expression.replace("*+", "*").replace("++", "+").replace("(?s).*", "[\\s\\S]*");
  }
}
