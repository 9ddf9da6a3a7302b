package org.clausebook.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one stage hands to the next. */
final class ResultTest {
  private static final Diagnostic ERROR =
      Diagnostic.error(Location.of("a.yaml", 2, 1), "wrong", "mend it");
  private static final Diagnostic OTHER =
      Diagnostic.error(Location.of("a.yaml", 1, 1), "wrong too", "mend it");
  private static final Diagnostic WARNING =
      Diagnostic.warning(Location.of("b.yaml"), "odd", "look at it");

  @Test
  void aValueMayComeWithWarnings() {
    Result<String> result = Result.of("value", List.of(WARNING));

    assertEquals(Optional.of("value"), result.toOptional());
    assertEquals(List.of(WARNING), result.diagnostics());
  }

  @Test
  void whatHasAnErrorMayNotBeUsedButLookedThrough() {
    Result<String> result = Result.of("value", List.of(WARNING, ERROR));

    assertFalse(result.isOk());
    assertEquals(Optional.empty(), result.toOptional());
    assertEquals(Optional.of("value"), result.atHand());
  }

  @Test
  void theNextStageAddsItsMistakesToThoseBefore() {
    Result<Integer> result =
        Result.of("value", List.of(ERROR)).then(value -> Result.of(value.length(), List.of(OTHER)));

    assertFalse(result.isOk());
    assertEquals(Optional.of(5), result.atHand());
    assertEquals(List.of(ERROR, OTHER), result.diagnostics());
  }

  @Test
  void aStageAfterAnErrorCannotMakeItGood() {
    assertFalse(Result.of("value", List.of(ERROR)).then(Result::ok).isOk());
    assertTrue(Result.of("value", List.of(WARNING)).then(Result::ok).isOk());
  }

  @Test
  void withoutAValueTheNextStageIsLeftOut() {
    Result<String> result = Result.<String>failed(ERROR).then(value -> {
      throw new AssertionError("called with " + value);
    });

    assertEquals(List.of(ERROR), result.diagnostics());
  }

  @Test
  void valuesMadeSideBySideNeedBoth() {
    Result<String> both = Result.ok("a").with(Result.of("b", List.of(ERROR)), String::concat);

    assertFalse(both.isOk());
    assertEquals(Optional.of("ab"), both.atHand());
  }

  @Test
  void theMistakesOfAllAreKeptOnce() {
    Result<List<String>> all = Result.all(
        List.of(Result.ok("a"), Result.failed(ERROR), Result.failed(List.of(ERROR, OTHER))));

    assertEquals(List.of(ERROR, OTHER), all.diagnostics());
    assertFalse(all.isOk());
  }

  @Test
  void aListThatLacksAValueIsNotLookedThrough() {
    Result<String> partial = Result.of("b", List.of(ERROR));

    assertEquals(
        Optional.of(List.of("a", "b")),
        Result.all(List.of(Result.ok("a"), partial)).atHand());
    assertEquals(
        Optional.empty(), Result.all(List.of(Result.failed(ERROR), partial)).atHand());
  }

  @Test
  void aFailureNeedsAnErrorAndAValueNone() {
    assertThrows(IllegalArgumentException.class, () -> Result.failed(WARNING));
    assertThrows(IllegalArgumentException.class, () -> new Result.Ok<>("value", List.of(ERROR)));
  }

  @Test
  void diagnosticsAreSortedByPlace() {
    assertEquals(
        List.of(OTHER, ERROR, WARNING),
        List.of(WARNING, ERROR, OTHER).stream().sorted().toList());
  }
}
