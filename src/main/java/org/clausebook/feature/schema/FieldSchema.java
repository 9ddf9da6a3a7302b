package org.clausebook.feature.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;

/** Schemas of the answers to what outlines ask. */
final class FieldSchema {
  static final String LIST_OF = "list of ";

  private FieldSchema() {}

  static Map<String, Object> of(Field field) {
    Map<String, Object> answer = Definitions.reference("answer " + field.type().word());
    if (field.type() == FieldType.ONE_OF) {
      answer.putAll(Choice.of(field.choices()));
    }
    // Editors compare numbers alone; an amount with '£' is text to them.
    field.bounds().least().ifPresent(least -> answer.put("minimum", least.value()));
    field.bounds().most().ifPresent(most -> answer.put("maximum", most.value()));
    Map<String, Object> schema = GroupSchema.described(
        field.wholeQuestion(), orPending(field.isList() ? list(answer) : answer));
    if (!field.example().isEmpty()) {
      schema.put(
          "examples", field.isList() ? List.of(field.example()) : List.copyOf(field.example()));
    }
    return schema;
  }

  private static Map<String, Object> orPending(Map<String, Object> answer) {
    return new LinkedHashMap<>(
        Map.of("anyOf", List.of(answer, Definitions.reference(Fact.PENDING))));
  }

  private static Map<String, Object> list(Map<String, Object> answer) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("minItems", 1);
    list.put("items", answer);
    return list;
  }

  /**
   * The schema for one answer or a list of answers, by type: what an outline gives as example and
   * default.
   */
  static Map<String, Object> answersOfEachType() {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (FieldType type : FieldType.values()) {
      Map<String, Object> answer = Definitions.reference("answer " + type.word());
      answers.put(definition(type), Map.of("anyOf", List.of(answer, list(answer))));
    }
    return answers;
  }

  /** The rule that the example and the default of a field are answers of its type. */
  static Map<String, Object> answersAreOfTheirType() {
    return Map.of(
        "allOf", Arrays.stream(FieldType.values()).map(FieldSchema::answersAre).toList());
  }

  private static Map<String, Object> answersAre(FieldType type) {
    var named = Map.of("enum", List.of(type.word(), LIST_OF + type.word()));
    Map<String, Object> isOfType = new LinkedHashMap<>();
    isOfType.put("required", List.of("type"));
    isOfType.put("properties", Map.of("type", named));
    Map<String, Object> answer = Definitions.reference("#/definitions/" + definition(type));
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("example", answer);
    both.put("default", answer);
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", isOfType);
    rule.put("then", Map.of("properties", both));
    return rule;
  }

  /** A name that is in a JSON pointer as it is. */
  private static String definition(FieldType type) {
    return "answer-" + type.word().replaceAll("[^a-z]", "-");
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
