package org.clausebook.stage.resolve;

import static org.clausebook.model.Amendment.Side.AFTER;
import static org.clausebook.stage.resolve.Line.line;
import static org.clausebook.stage.resolve.Line.words;
import static org.clausebook.stage.resolve.SamplePolicy.body;
import static org.clausebook.stage.resolve.SamplePolicy.mistakes;
import static org.clausebook.stage.resolve.SamplePolicy.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Overlays of layers and council, one after the other. */
final class OverlaysTest {
  private static final SamplePolicy POLICY = SamplePolicy.of("a", "b", "c");

  @Test
  void eachQuotesTheWordsAsTheOneBeforeLeftThem() {
    var result = POLICY.layered(List.of(
        List.of(line(1).substitute("a", words("Body"), "Words")),
        List.of(line(2).substitute("a", words("Words of"), "Some words of"))));

    assertEquals("Some words of a.", body(result));
  }

  @Test
  void eachFindsTheClausesOfTheOneBefore() {
    assertEquals(
        "b c m n",
        order(POLICY.layered(List.of(
            List.of(line(1).insert("n", AFTER, "c"), line(2).omit("a")),
            List.of(line(3).insert("m", AFTER, "c"))))));
  }

  @Test
  void whatTheOneBeforeTookAwayIsNamed() {
    assertEquals(
        List.of(
            "overlay:3:1 nothing to amend: clause 'a' is omitted at overlay:1:1",
            "overlay:4:1 nothing to amend: clause 'b' is merged into 'c' at overlay:2:1",
            "overlay:5:1 no such place: clause 'a' is omitted at overlay:1:1"),
        mistakes(POLICY.layered(List.of(
            List.of(line(1).omit("a"), line(2).merge("b", "c")),
            List.of(
                line(3).substitute("a", "Other."),
                line(4).retitle("b", "Other"),
                line(5).insert("n", AFTER, "a"))))));
  }

  @Test
  void theSameWordsMayBeAmendedAgain() {
    assertEquals(
        "Third.",
        body(POLICY.layered(List.of(
            List.of(line(1).substitute("a", "Second.")),
            List.of(line(2).substitute("a", "Third."))))));
  }

  @Test
  void aClauseThatOneOmitsAnotherMayWriteAnew() {
    assertEquals(
        "b a c",
        order(POLICY.layered(
            List.of(List.of(line(1).omit("a")), List.of(line(2).insert("a", AFTER, "b"))))));
  }
}
