package org.clausebook.stage.resolve;

import static org.clausebook.model.Amendment.Side.BEFORE;
import static org.clausebook.stage.resolve.Line.line;
import static org.clausebook.stage.resolve.Line.words;
import static org.clausebook.stage.resolve.SamplePolicy.body;
import static org.clausebook.stage.resolve.SamplePolicy.mistakes;
import static org.clausebook.stage.resolve.SamplePolicy.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.model.Amendment;
import org.junit.jupiter.api.Test;

/** Clauses put under the heading of another. */
final class MergedClausesTest {
  private static final SamplePolicy POLICY = SamplePolicy.of("a", "b", "c", "-d");

  private static void assertMistake(String mistake, Amendment... amendments) {
    assertEquals(List.of(mistake), mistakes(POLICY.amended(amendments)));
  }

  @Test
  void theWordsGoToTheEndOfTheOther() {
    var result = POLICY.amended(line(1).merge("b", "a"));

    assertEquals("a c -d", order(result));
    assertEquals("Body of a.\n\nBody of b.", body(result));
  }

  @Test
  void severalGoThereInTheOrderInWhichTheyStood() {
    var result = POLICY.amended(
        line(1).merge("d", "a"), line(2).merge("b", "a"), line(3).move("b", BEFORE, "c"));

    assertEquals("a c", order(result));
    assertEquals("Body of a.\n\nBody of b.\n\nBody of d.", body(result));
  }

  @Test
  void theWordsMayBeAmendedToo() {
    var result =
        POLICY.amended(line(1).merge("b", "a"), line(2).substitute("b", words("Body"), "Words"));

    assertEquals("Body of a.\n\nWords of b.", body(result));
  }

  @Test
  void aClauseIsMergedOnceThoseUnderItAre() {
    assertMistake("overlay:1:1 clause 'c' has clauses under it", line(1).merge("c", "a"));

    var result = POLICY.amended(line(1).merge("c", "a"), line(2).merge("d", "a"));

    assertEquals("Body of a.\n\nBody of c.\n\nBody of d.", body(result));
  }

  @Test
  void aClauseIsMergedOnce() {
    assertMistake(
        "overlay:2:1 clause 'b' is merged at overlay:1:1",
        line(1).merge("b", "a"),
        line(2).merge("b", "c"));
  }

  @Test
  void aClauseThatGoesAwayTakesInNone() {
    assertMistake(
        "overlay:1:1 clause 'b' is itself merged, and cannot take in another",
        line(1).merge("a", "b"),
        line(2).merge("b", "c"));
    assertMistake(
        "overlay:1:1 clause 'a' is itself merged, and cannot take in another",
        line(1).merge("a", "a"));
    assertMistake(
        "overlay:1:1 nothing to amend: no clause 'x' in this policy", line(1).merge("a", "x"));
  }
}
