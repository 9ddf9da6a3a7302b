package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.Junit5Reporter;
import org.clausebook.cli.SarifSchema;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.junit.jupiter.api.Test;

/** What GitHub and editors are told of each finding. */
final class SarifLogTest {
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final Diagnostic LONG =
      warning(OVERLAY, 7, "this sentence has 52 words").by("long-sentence");

  @Test
  void aLogHoldsEveryFindingAtItsPlace() {
    var findings = new Findings(
        3,
        List.of(
            LONG,
            Diagnostic.error(Location.of(OVERLAY, 3, 9), "unknown key 'titel'", "did you mean it?"),
            warning(OVERLAY, 9, "'TBC' is left over: \"[TBC]\"").by("placeholder"),
            Diagnostic.warning(
                Location.of("councils/ambridge"), "this council has no policy", "write one"),
            Diagnostic.error(
                Location.of("councils/llanfair/môr a mynydd: 100%.yaml"),
                "there is no policy 'môr a mynydd: 100%' in templates/policies",
                "name this file after one of: allotments")),
        Map.of("long-sentence", "sentences of over 40 words are hard to read"));

    String log = text(findings);

    assertEquals(List.of(), SarifSchema.problems(log));
    Approvals.verify(log, new Options(new Junit5Reporter()).forFile().withExtension(".sarif"));
  }

  @Test
  void nothingFoundIsALogAsWell() {
    String log = text(new Findings(1, List.of()));

    assertEquals(List.of(), SarifSchema.problems(log));
    assertEquals(List.of(), results(log));
  }

  @Test
  void theSchemaRefusesAnAddressWithABlank() {
    String log = text(new Findings(1, List.of(LONG)));

    assertEquals(
        1, SarifSchema.problems(log.replace(OVERLAY, "councils/a b.yaml")).size());
  }

  @Test
  void whatAFileHoldsCannotBreakALine() {
    String log = text(new Findings(1, List.of(warning(OVERLAY, 1, "'a\u0000\r\nb'"))));

    assertTrue(log.contains("\"'a   b'\\nhint: mend it\""), log);
  }

  @Test
  void pathsBeginWhereTheCommandWasCalled() {
    var log = new SarifLog("1.0", "our policies/", new Findings(1, List.of(LONG)));

    assertTrue(Json.text(log.view()).contains("\"our%20policies/" + OVERLAY + "\""));
  }

  @Test
  void aFingerprintStaysWhenLinesMove() {
    Diagnostic before = warning(OVERLAY, 7, "'a' stands already at " + OVERLAY + ":3:5");
    Diagnostic after = warning(OVERLAY, 19, "'a' stands already at " + OVERLAY + ":15:5");

    assertEquals(fingerprints(before), fingerprints(after));
  }

  @Test
  void aFingerprintStaysWhenAWarningCountsAsAnError() {
    assertEquals(fingerprints(LONG), fingerprints(LONG.strict()));
  }

  @Test
  void everyFindingHasAFingerprintOfItsOwn() {
    List<String> prints = fingerprints(
        LONG,
        warning(OVERLAY, 8, LONG.message()).by("long-sentence"),
        LONG.by("wordy"),
        warning(OVERLAY, 7, "this sentence has 53 words").by("long-sentence"),
        warning("councils/ambridge/allotments.yaml", 7, LONG.message()).by("long-sentence"));

    assertEquals(5, prints.stream().distinct().count(), prints::toString);
    assertNotEquals(
        prints.get(0), fingerprints(warning(OVERLAY, 7, LONG.message())).get(0));
  }

  private static Diagnostic warning(String file, int line, String message) {
    return Diagnostic.warning(Location.of(file, line, 5), message, "mend it");
  }

  private static String text(Findings findings) {
    return Json.text(new SarifLog("1.0", "", findings).view());
  }

  /** In order of place. */
  private static List<String> fingerprints(Diagnostic... diagnostics) {
    return results(text(new Findings(1, List.of(diagnostics)))).stream()
        .map(result -> String.valueOf(((Map<?, ?>) result).get("partialFingerprints")))
        .toList();
  }

  private static List<?> results(String log) {
    try {
      List<?> runs = (List<?>) Objects.requireNonNull(JSON.std.mapFrom(log).get("runs"));
      Map<?, ?> run = (Map<?, ?>) runs.get(0);
      return (List<?>) Objects.requireNonNull(run.get("results"));
    } catch (IOException fault) {
      throw new IllegalStateException(log, fault);
    }
  }
}
