package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TermBeforeDefinitionTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("term-before-definition");
  }

  @Test
  void aTermTypedBeforeItsDefinitionIsFound() {
    var sample = LintSample.of(temporary, "BPC likes dogs. So ${council.term} says. BPC says.");
    sample.policy().profile("term: BPC");

    assertEquals(
        List.of("5:7 'BPC' is used here before the policy says what it means"),
        sample.findings("term-before-definition"));
  }

  @Test
  void aTermThatNothingDefinesIsFoundOnce() {
    var sample = LintSample.of(temporary, "Dogs belong BPC.\n\nBPC pays.");
    sample.policy().profile("term: BPC");

    assertEquals(
        List.of("5:19 'BPC' is used here before the policy says what it means"),
        sample.findings("term-before-definition"));
  }

  @Test
  void aTermBehindItsDefinitionMayBeTyped() {
    var sample = LintSample.of(temporary, "${council.term} likes dogs, and BPC pays.");
    sample.policy().profile("term: BPC");

    assertEquals(List.of(), sample.findings("term-before-definition"));
  }

  @Test
  void theFullNameNeedsNoDefinition() {
    assertEquals(List.of(), findings("Borwen Parish Council likes dogs."));
  }
}
