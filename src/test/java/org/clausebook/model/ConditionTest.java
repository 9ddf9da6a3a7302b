package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionTest {
  @Test
  void aPathAloneIsACondition() {
    assertEquals(
        Optional.of(new Condition(false, "council.has-bins", 0, Optional.empty(), 0)),
        Condition.parse("council.has-bins"));
  }

  @Test
  void aConditionMayBeNegatedAndAskForAnAnswer() {
    assertEquals(
        Optional.of(new Condition(true, "council.kind", 5, Optional.of("parish meeting"), 22)),
        Condition.parse(" not council.kind is  parish\n meeting "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not",
        "council.kind is",
        "council.kind is not parish",
        "council.kind = parish",
        "council.a and council.b",
        "${council.kind}"
      })
  void otherTextsAreNone(String text) {
    assertEquals(Optional.empty(), Condition.parse(text));
  }
}
