package org.clausebook.stage.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.stage.resolve.Condition.Not;
import org.clausebook.stage.resolve.Condition.Single;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionTest {
  /** All facts but two are open. */
  private static Optional<Boolean> answer(Single asked) {
    return switch (asked.path()) {
      case "council.yes" -> Optional.of(true);
      case "council.no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  @Test
  void aPathAloneIsACondition() {
    assertEquals(
        Optional.of(new Single("council.has-bins", 0, Optional.empty(), 0)),
        Condition.parse("council.has-bins"));
  }

  @Test
  void aConditionMayBeNegatedAndAskForAnAnswer() {
    assertEquals(
        Optional.of(new Not(new Single("council.kind", 5, Optional.of("parish meeting"), 22))),
        Condition.parse(" not council.kind is  parish\n meeting "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "council.a  and   not council.b         | council.a and not council.b",
        "council.a or council.b or wording.c    | council.a or council.b or wording.c",
        "(council.a or council.b) and wording.c | (council.a or council.b) and wording.c",
        "( (council.a) )                        | council.a",
        "not(council.a and council.b)           | not (council.a and council.b)",
        "not (council.a)                        | not council.a",
        "council.tea is milk and sugar          | council.tea is milk and sugar",
        "council.tea is milk and sugar and not (council.a) | council.tea is milk and sugar and not council.a",
        "council.tea is milk (hot) or (council.a) | council.tea is milk (hot) or council.a",
        "(council.tea is milk (hot))            | council.tea is milk (hot)",
        "has-bins and not has-parks             | has-bins and not has-parks",
      })
  void conditionsAreJoinedAndBracketed(String text, String words) {
    assertEquals(Optional.of(words), Condition.parse(text).map(Condition::words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not",
        "and",
        "not not council.a",
        "council.kind is",
        "council.kind is ",
        "council.kind is not parish",
        "council.kind = parish",
        "council.a and",
        "and council.a",
        "council.a council.b",
        "council.a and or council.b",
        "(council.a",
        "council.a)",
        "()",
        "council.a AND council.b",
        "council.a && council.b",
        "council.a, council.b",
        "council.a and council.b or council.c",
        "council.a or council.b and council.c",
        "${council.kind}"
      })
  void otherTextsAreNone(String text) {
    assertEquals(Optional.empty(), Condition.parse(text));
  }

  @Test
  void bracketsAreNestedToSomeDepthOnly() {
    String deep = "(".repeat(100_000);

    assertEquals(Optional.empty(), Condition.parse(deep + "council.a" + ")".repeat(100_000)));
  }

  @Test
  void bracketsAreProposedWhereAndMeetsOr() {
    assertEquals(
        Optional.of("council.a or (council.b and council.c)"),
        Condition.bracketed("council.a or council.b and council.c"));
  }

  @ParameterizedTest
  @CsvSource({
    "council.yes and council.yes, true",
    "council.yes and council.no, false",
    "council.open and council.no, false",
    "council.no and council.open, false",
    "council.yes and council.open,",
    "council.no or council.no, false",
    "council.open or council.yes, true",
    "council.no or council.open,",
    "not council.open,",
    "not (council.open and council.no), true",
    "not (council.open or council.yes), false",
  })
  void whatIsOpenDecidesNothingThatIsDecidedAlready(String text, Boolean holds) {
    assertEquals(
        Optional.ofNullable(holds),
        Condition.parse(text).orElseThrow().holds(ConditionTest::answer));
  }

  @ParameterizedTest
  @CsvSource({
    "council.open, council.open",
    "council.yes and council.open, council.open",
    "council.no and council.open, ''",
    "(council.no and council.open) or not council.moot, council.moot",
    "council.open or council.moot, council.open council.moot",
  })
  void onlyFactsThatMayStillDecideKeepAConditionOpen(String text, String paths) {
    List<String> open = Condition.parse(text).orElseThrow().open(ConditionTest::answer).stream()
        .map(Single::path)
        .toList();

    assertEquals(paths, String.join(" ", open));
  }
}
