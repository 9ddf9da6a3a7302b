package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.SamplePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BrokenNumberingTest {
  private static final String RULE = "broken-numbering";

  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings(RULE);
  }

  @Test
  void aNumberThatIsLeftOutOfAListIsFound() {
    assertEquals(
        List.of("7:7 this item is numbered '4.' where '3.' is expected"),
        findings("1. sit\n2. wait\n4. eat"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. sit\n2. wait\n3. eat",
        "1. sit\n1. wait\n1. eat",
        "1. sit\n2. wait\n\nThen:\n\n3. eat\n4. sleep",
        "1. sit\n   1. on a mat\n   2. on a chair\n2. wait",
        "1. sit\n\n   for long\n\n2. wait",
        "Dogs were let in in\n2026. They sat."
      })
  void aListInOrderIsNot(String body) {
    assertEquals(List.of(), findings(body));
  }

  @Test
  void aGapThatAnAmendmentMadeIsNot() {
    LintSample sample = LintSample.of(temporary, "1. sit\n2. wait\n3. eat");
    sample.policy().overlay("amendments: [{omit: leads, item: wait}]");

    assertEquals(List.of(), sample.findings(RULE));
  }

  @Test
  void aTypedNumberOutOfOrderIsFound() {
    assertEquals(
        List.of("7:7 this paragraph is numbered '1.3' where '1.2' is expected"),
        findings("1.1 Dogs sit.\n\n1.3 Dogs wait."));
  }

  @Test
  void aTypedNumberOfAnotherClauseIsFound() {
    assertEquals(
        List.of(
            "5:7 this paragraph is numbered '4.1' in clause '1.'",
            "7:7 this paragraph is numbered '4.2' in clause '1.'"),
        findings("4.1 Dogs sit.\n\n4.2 Dogs wait."));
  }

  @Test
  void aTypedNumberBesideAGivenOneIsFound() {
    LintSample sample = LintSample.of(temporary, "1.1 Dogs sit.\n\n1.2 Dogs wait.");
    sample.policy().overlay("numbering: '1.1'");

    assertEquals(
        List.of(
            "5:7 this paragraph has a number of its own, '1.1'",
            "7:7 this paragraph has a number of its own, '1.2'"),
        sample.findings(RULE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1 Dogs sit.\n\n1.2 Dogs wait.\n\n1.2.1 Long.",
        "10.30 is the time.",
        "Dogs sit.\n\nDogs wait.",
        "Dogs wait for\n2.5 hours and\n3.5 more."
      })
  void numbersInOrderAndOtherFiguresAreNot(String body) {
    assertEquals(List.of(), findings(body));
  }

  @Test
  void aTypedNumberOfAHeadingIsFoundBesideAGivenOne() {
    assertEquals(
        List.of(
            "councils/borwen/dogs.yaml:4:44 the heading that begins with '3.' has a number of its"
                + " own beside '2.'"),
        headings("1.", "Short leads", "3. Long leads"));
  }

  @Test
  void typedNumbersOfHeadingsAloneNeedOnlyBeInOrder() {
    assertEquals(List.of(), headings("none", "1. Short leads", "2. Long leads"));
    assertEquals(
        List.of("councils/borwen/dogs.yaml:4:44 the heading that begins with '3.' is out of order:"
            + " '2.' is expected"),
        headings("none", "1. Short leads", "3. Long leads"));
  }

  @Test
  void aYearInAHeadingIsNone() {
    assertEquals(List.of(), headings("1.", "2026 at last", "5 dogs"));
  }

  private List<String> headings(String numbering, String first, String second) {
    SamplePolicy policy = LintSample.of(temporary, "Dogs sit.").policy().overlay("""
        numbering: "%s"
        amendments:
          - {retitle: leads, with: "%s"}
          - {insert: more, after: leads, heading: "%s", body: Dogs wait.}
        """.formatted(
            numbering, first, second));
    return new LintSample(policy).findings(RULE);
  }
}
