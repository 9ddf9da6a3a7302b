package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContradictingFactsTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("contradicting-facts");
  }

  @Test
  void theSameWordsWithAnotherPeriodAreFound() {
    assertEquals(
        List.of("7:32 'two weeks' here, and '10 days' in the same words of clause 'leads'"),
        findings("A dog is returned within 10 days.\n\nA dog is returned within two weeks."));
  }

  @Test
  void theSameWordsWithAnotherSumOrDateAreFound() {
    assertEquals(
        List.of("5:51 '£6' here, and '£5' in the same words of clause 'leads'"),
        findings("A dog costs £5 by 5 March. Ask. A dog costs £6 by 5 March."));
  }

  @Test
  void otherWordsMayHaveOtherFacts() {
    assertEquals(
        List.of(), findings("A dog is returned within 10 days. A cat is returned within 14 days."));
    assertEquals(List.of(), findings("- Small dogs: 5 days;\n- Small dogs: 6 days."));
  }
}
