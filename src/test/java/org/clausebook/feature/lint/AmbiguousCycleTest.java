package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AmbiguousCycleTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("ambiguous-cycle");
  }

  @Test
  void aCycleOfTwoMeaningsIsFound() {
    assertEquals(
        List.of(
            "5:7 'Bi-annually' may mean 'twice a year' or 'every two years'",
            "5:22 'bimonthly' may mean 'twice a month' or 'every two months'",
            "5:36 'tri-annual' may mean 'three times a year' or 'every three years'"),
        findings("Bi-annually or bimonthly, or tri-annual."));
  }

  @Test
  void aCycleOfOneMeaningIsNot() {
    assertEquals(
        List.of(), findings("Biennially, every two years, triennial, semi-annual and annually."));
  }
}
