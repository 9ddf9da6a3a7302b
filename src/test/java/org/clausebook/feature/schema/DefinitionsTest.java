package org.clausebook.feature.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of a schema are written out where they are named. */
final class DefinitionsTest {
  private static final Definitions PARTS =
      Definitions.base().with(Map.of("noun", part("type", "string", "description", "A noun.")));

  @Test
  void whatStandsBesideAReferenceGoesBeforeThePart() {
    assertEquals(
        part("description", "The term.", "type", "string"),
        PARTS.writeOut(part("$ref", "noun", "description", "The term.")));
  }

  @Test
  void aPartIsWrittenOutWhereverItIsNamed() {
    assertEquals(
        Map.of("anyOf", List.of(part("type", "string", "description", "A noun."))),
        PARTS.writeOut(Map.of("anyOf", List.of(Definitions.reference("noun")))));
  }

  @Test
  void otherPartsGoBeforeThoseOfTheSameName() {
    Definitions others = PARTS.with(Map.of("noun", part("type", "array", "minItems", "1")));

    assertEquals(
        part("type", "array", "minItems", "1"), others.writeOut(Definitions.reference("noun")));
  }

  @Test
  void aPlaceInASchemaIsLeftAlone() {
    for (String place : List.of("#/definitions/clause", "../overlay.schema.json#")) {
      assertEquals(Map.of("$ref", place), PARTS.writeOut(Map.of("$ref", place)));
    }
  }

  @Test
  void aPartThatNobodyHasIsABug() {
    Map<String, Object> unknown = Definitions.reference("verb phrase");

    assertThrows(IllegalStateException.class, () -> PARTS.writeOut(unknown));
  }

  private static Map<String, Object> part(String key, String value, String other, String text) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put(key, value);
    part.put(other, text);
    return part;
  }
}
