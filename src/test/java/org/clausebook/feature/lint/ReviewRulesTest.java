package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looked at on 22 November 2026. */
final class ReviewRulesTest {
  private static final String ADOPTED = """
      adoption:
        events: [{verb: adopted, body: Full Council, date: %s, minute: 26/1}]
      """;

  @TempDir
  Path temporary;

  private List<String> findings(String rule, String overlay) {
    LintSample sample = LintSample.of(temporary, "Dogs are kept on leads.");
    sample.policy().overlay(overlay);
    return sample.findings(rule);
  }

  @Test
  void aPeriodThatIsOverIsFoundAtTheCycle() {
    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:23 the review of this policy was due on 2026-11-21"),
        findings(
            "review-overdue",
            "review-cycle: {words: annually, every: 1 year}\n" + ADOPTED.formatted("2025-11-21")));
  }

  @Test
  void theDayItselfIsNotPast() {
    assertEquals(
        List.of(),
        findings(
            "review-overdue",
            "review-cycle: {words: annually, every: 1 year}\n" + ADOPTED.formatted("2025-11-22")));
  }

  @Test
  void theMonthAndTheYearThatRunAreNotPast() {
    assertEquals(
        List.of(), findings("review-overdue", "review-cycle: {words: soon, due: 2026-11}"));
    assertEquals(List.of(), findings("review-overdue", "review-cycle: {words: soon, due: 2026}"));
  }

  @Test
  void theMonthBeforeIs() {
    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:23 the review of this policy was due on 2026-10"),
        findings("review-overdue", "review-cycle: {words: soon, due: 2026-10}"));
  }

  @Test
  void anAdoptedPolicyWithoutPeriodOrDateIsFound() {
    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:23 the review cycle has no period and no date, so no"
            + " review ever falls due"),
        findings(
            "review-missing",
            "review-cycle: {words: regularly}\n" + ADOPTED.formatted("2026-05-12")));
  }

  @Test
  void aPolicyThatIsNeverReviewedHasNothingMissing() {
    String never = "review-cycle: none\n" + ADOPTED.formatted("2001-05-12");

    assertEquals(List.of(), findings("review-missing", never));
    assertEquals(List.of(), findings("review-overdue", never));
    assertEquals(List.of(), findings("contradicting-review", never));
  }

  @Test
  void aPromiseInAPolicyThatIsNeverReviewedIsFound() {
    LintSample sample = LintSample.of(temporary, "The policy is reviewed annually.");
    sample.policy().overlay("review-cycle: none\n");

    assertEquals(1, sample.findings("contradicting-review").size());
  }

  @Test
  void aDraftWithoutThemIsNot() {
    assertEquals(List.of(), findings("review-missing", "review-cycle: {words: regularly}"));
  }
}
