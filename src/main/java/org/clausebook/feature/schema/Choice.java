package org.clausebook.feature.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Schemas of texts that are one of several. */
final class Choice {
  /** Text that YAML 1.2, and so an editor, takes for a number. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)");

  private static final String ENUM = "enum";
  private static final String ANY_OF = "anyOf";
  private static final String DESCRIPTIONS = "markdownEnumDescriptions";

  private Choice() {}

  /** One of these and nothing else; of none, any text, as there is nothing to choose from. */
  static Map<String, Object> of(List<String> names) {
    Map<String, Object> schema = new TreeMap<>();
    if (names.isEmpty()) {
      schema.put("type", "string");
      return schema;
    }
    Set<Object> values = new LinkedHashSet<>(names);
    names.stream()
        .filter(name -> NUMBER.matcher(name).matches())
        .map(name -> new BigDecimal(new BigDecimal(name).stripTrailingZeros().toPlainString()))
        .forEach(values::add);
    schema.put(ENUM, List.copyOf(values));
    return schema;
  }

  /** One of these, in capitals or not. */
  static Map<String, Object> inAnyCase(List<String> names) {
    Map<String, Object> capitals = new LinkedHashMap<>();
    capitals.put("type", "string");
    capitals.put(
        "pattern",
        names.stream().map(Choice::anyCase).collect(Collectors.joining("|", "^(", ")$")));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(ANY_OF, List.of(of(names), capitals));
    return schema;
  }

  /** A text of a form in which letters may be capitals. */
  static String anyCase(String name) {
    return name.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> letter.equals(letter.toUpperCase(Locale.ROOT))
            ? letter
            : "[" + letter.toUpperCase(Locale.ROOT) + letter + "]")
        .collect(Collectors.joining());
  }

  /** One of these, each with what is shown beside it, and nothing else. */
  static Map<String, Object> described(Map<String, String> choices) {
    Map<String, Object> schema = of(List.copyOf(choices.keySet()));
    schema.put(DESCRIPTIONS, List.copyOf(choices.values()));
    return schema;
  }

  /**
   * One of these is proposed, and others of the same form may be.
   *
   * @param proposals each with what is shown beside it
   * @param form the name of the part that says which others may be
   */
  static Map<String, Object> proposed(Map<String, String> proposals, String form) {
    if (proposals.isEmpty()) {
      return Definitions.reference(form);
    }
    Map<String, Object> known = described(proposals);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(ANY_OF, List.of(known, Definitions.reference(form)));
    return schema;
  }
}
