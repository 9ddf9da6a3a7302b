package org.clausebook.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** What {@code --strict} makes of warnings, and of nothing else. */
final class StrictnessTest {
  private static final Location PLACE = Location.of("councils/ambridge/allotments.yaml", 3, 1);
  private static final Diagnostic WARNING =
      Diagnostic.warning(PLACE, "a warning", "look at it").by("long-sentence");
  private static final Diagnostic ERROR = Diagnostic.error(PLACE, "an error", "mend it");

  @Test
  void everyWarningIsAnErrorOfTheSameRule() {
    List<Diagnostic> weighed = strict(true).weigh(List.of(WARNING, ERROR));

    assertTrue(weighed.stream().allMatch(Diagnostic::isError));
    assertEquals(Optional.of("long-sentence"), weighed.get(0).rule());
    assertEquals(WARNING.message(), weighed.get(0).message());
  }

  @Test
  void onlyWarningsAreRaised() {
    for (Severity severity : Severity.values()) {
      var found = new Diagnostic(severity, PLACE, "a text", Optional.empty(), Optional.empty());
      Severity expected = severity == Severity.WARNING ? Severity.ERROR : severity;

      assertEquals(expected, strict(true).weigh(List.of(found)).get(0).severity());
    }
  }

  @Test
  void withoutItNothingIsRaised() {
    assertEquals(List.of(WARNING, ERROR), strict(false).weigh(List.of(WARNING, ERROR)));
  }

  @Test
  void aValueBesideAWarningMayNotBeUsed() {
    Result<String> result = Result.of("text", List.of(WARNING));

    assertTrue(strict(false).weigh(result).isOk());
    assertFalse(strict(true).weigh(result).isOk());
    assertTrue(strict(true).weigh(Result.ok("text")).isOk());
  }

  @Test
  void whatThereIsOfAFailedValueIsKept() {
    Result<String> weighed = strict(true).weigh(Result.of("text", List.of(ERROR, WARNING)));

    assertEquals(Optional.of("text"), weighed.atHand());
    assertEquals(List.of(ERROR, WARNING.strict()), weighed.diagnostics());
  }

  private static Strictness strict(boolean isStrict) {
    var strictness = new Strictness();
    strictness.strict = isStrict;
    return strictness;
  }
}
