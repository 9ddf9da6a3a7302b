package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwoNamesTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("two-names");
  }

  @Test
  void anotherNameThanTheTitleIsFound() {
    var sample = LintSample.of(temporary, "Breach of this Dogs Policy. This Bird Policy stands.");
    sample.policy().overlay("title: Dogs and Cats Policy");

    assertEquals(
        List.of(
            "5:22 'Dogs Policy' is not what the title calls this policy: 'Dogs and Cats Policy'"),
        sample.findings("two-names"));
  }

  @Test
  void aNameWithoutOneIsNone() {
    assertEquals(
        List.of(),
        findings("This Policy, this new Policy and this Council Policy. The Cats Policy, and this "
            + "policy."));
  }

  @Test
  void theNameMayHaveTheCouncilBeforeItAndAYearBehind() {
    var sample = LintSample.of(temporary, "This Dogs and Cats Policy, or this DAC Policy.");
    sample.policy().overlay("title: ${council.name}'s Dogs & Cats Policy 2026");

    assertEquals(List.of(), sample.findings("two-names"));
  }
}
