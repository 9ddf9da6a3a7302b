package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContradictingRecordTest {
  private static final String EVENTS =
      "adoption: {events: [{verb: adopted, body: Full Council, date: 2026-03-05}]}";

  @TempDir
  Path temporary;

  @Test
  void aTypedDateOfNoDecisionIsFound() {
    var sample = LintSample.of(
        temporary, "This policy was adopted on 5th March 2025. The code was adopted in May 2012.");
    sample.policy().overlay(EVENTS);

    assertEquals(
        List.of("5:34 '5th March 2025' is the date of no decision under 'events:'"),
        sample.findings("contradicting-record"));
  }

  @Test
  void theDateOfADecisionMayBeTypedInAnyForm() {
    var sample = LintSample.of(
        temporary, "This policy was adopted on 5 March 2026, or 05/03/2026, or in March 2026.");
    sample.policy().overlay(EVENTS);

    assertEquals(List.of(), sample.findings("contradicting-record"));
  }

  @Test
  void anotherVersionIsFound() {
    var sample = LintSample.of(temporary, "Dogs bark.");
    sample.policy().overlay("version: '2.0'\nadoption: {printed: [Version 1.0]}");

    assertEquals(
        List.of("councils/borwen/dogs.yaml:2:30 version '1.0' here, and '2.0' under 'version:'"),
        sample.findings("contradicting-record"));
  }
}
