package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContradictingReviewTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("contradicting-review");
  }

  @Test
  void aTypedCycleThatIsNotTheReviewCycleIsFound() {
    assertEquals(
        List.of("5:36 'every two years' is not the review cycle: 'annually'"),
        findings("This policy will be reviewed every two years."));
  }

  @Test
  void theSameCycleInOtherWordsIsMeant() {
    assertEquals(
        List.of(),
        findings("This policy will be reviewed every year. We review this policy annually."));
    assertEquals(
        List.of(),
        findings("This policy is reviewed ${review.words}. The list of dogs is reviewed monthly."));
  }

  @Test
  void wordsThatAreNotThePeriodAreFound() {
    var sample = LintSample.of(temporary, "Dogs bark.");
    sample.policy().overlay("review-cycle: {words: annually, every: 2 years}");

    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:23 'annually' is not the period in 'every:'"),
        sample.findings("contradicting-review"));
  }
}
