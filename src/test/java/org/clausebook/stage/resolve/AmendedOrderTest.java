package org.clausebook.stage.resolve;

import static org.clausebook.model.Amendment.Side.AFTER;
import static org.clausebook.model.Amendment.Side.BEFORE;
import static org.clausebook.model.Amendment.Side.UNDER;
import static org.clausebook.stage.resolve.Line.line;
import static org.clausebook.stage.resolve.SamplePolicy.mistakes;
import static org.clausebook.stage.resolve.SamplePolicy.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.model.Amendment;
import org.junit.jupiter.api.Test;

/** Clauses inserted, moved and left out, to three levels. */
final class AmendedOrderTest {
  private static final SamplePolicy POLICY = SamplePolicy.of("a", "-b", "--c", "-d", "e", "f");

  private static String amended(Amendment... amendments) {
    return order(POLICY.amended(amendments));
  }

  private static void assertMistake(String mistake, Amendment... amendments) {
    assertEquals(List.of(mistake), mistakes(POLICY.amended(amendments)));
  }

  @Test
  void theOutlineStandsWithItsLevels() {
    assertEquals("a -b --c -d e f", amended());
  }

  @Test
  void aClauseIsInsertedBesideAnotherAtItsLevel() {
    assertEquals("n a -b --c -d e f", amended(line(1).insert("n", BEFORE, "a")));
    assertEquals("a -b --c -d n e f", amended(line(1).insert("n", AFTER, "a")));
    assertEquals("a -n -b --c -d e f", amended(line(1).insert("n", BEFORE, "b")));
    assertEquals("a -b --c --n -d e f", amended(line(1).insert("n", AFTER, "c")));
  }

  @Test
  void aClauseIsInsertedUnderAnother() {
    assertEquals("a -b --c -d -n e f", amended(line(1).insert("n", UNDER, "a")));
    assertEquals("a -b --c -d --n e f", amended(line(1).insert("n", UNDER, "d")));
    assertEquals("a -b --c -d e -n f", amended(line(1).insert("n", UNDER, "e")));
  }

  @Test
  void aClauseIsInsertedBesideOneThatIsInserted() {
    assertEquals(
        "a -b --c -d e f n -m",
        amended(line(1).insert("m", UNDER, "n"), line(2).insert("n", AFTER, "f")));
  }

  @Test
  void aClauseMovesWithThoseUnderIt() {
    assertEquals("e f a -b --c -d", amended(line(1).move("a", AFTER, "f")));
    assertEquals("a -d e b -c f", amended(line(1).move("b", AFTER, "e")));
    assertEquals("a -b --c -d -e f", amended(line(1).move("e", UNDER, "a")));
  }

  @Test
  void aClauseMovesOutFromUnderOneThatMoves() {
    assertEquals(
        "e d f a -b --c", amended(line(1).move("a", AFTER, "f"), line(2).move("d", AFTER, "e")));
    assertEquals(
        "e d f a -b --c", amended(line(1).move("d", AFTER, "e"), line(2).move("a", AFTER, "f")));
  }

  @Test
  void aClauseIsLeftOutWithThoseUnderIt() {
    assertEquals("e f", amended(line(1).omit("a")));
    assertEquals("a -d e f", amended(line(1).omit("b")));
  }

  @Test
  void clausesStandThreeLevelsDeepAndNoDeeper() {
    assertMistake(
        "overlay:1:1 clause 'n' would be more than 3 levels deep", line(1).insert("n", UNDER, "c"));
    assertMistake(
        "overlay:1:1 clause 'a' would be more than 3 levels deep", line(1).move("a", UNDER, "e"));
  }

  @Test
  void aClauseThatIsNotThereIsReported() {
    assertMistake(
        "overlay:1:1 nothing to amend: no clause 'x' in this policy", line(1).omit("x"));
    assertMistake(
        "overlay:1:1 nothing to amend: no clause 'x' in this policy",
        line(1).move("x", AFTER, "a"));
    assertMistake(
        "overlay:1:1 no such place: no clause 'x' in this policy", line(1).insert("n", AFTER, "x"));
  }

  @Test
  void anIdStandsOnce() {
    assertMistake(
        "overlay:1:1 this policy has a clause 'e' already", line(1).insert("e", AFTER, "a"));
    assertMistake(
        "overlay:2:1 clause 'n' has its place from overlay:1:1",
        line(1).insert("n", AFTER, "a"),
        line(2).insert("n", AFTER, "e"));
  }

  @Test
  void aPlaceIsTakenOnce() {
    assertMistake(
        "overlay:2:1 clause 'n' is put in this place at overlay:1:1",
        line(1).insert("n", AFTER, "a"),
        line(2).insert("m", AFTER, "a"));
  }

  @Test
  void aClauseThatIsLeftOutTakesNoOtherAmendment() {
    assertMistake(
        "overlay:1:1 clause 'e' is omitted at overlay:2:1",
        line(1).move("e", BEFORE, "a"),
        line(2).omit("e"));
    assertMistake(
        "overlay:1:1 clause 'c' is omitted at overlay:2:1",
        line(1).substitute("c", "Other."),
        line(2).omit("a"));
    assertMistake(
        "overlay:1:1 clause 'e' is omitted at overlay:2:1",
        line(1).insert("n", AFTER, "e"),
        line(2).omit("e"));
    assertMistake(
        "overlay:1:1 clause 'e' is omitted at overlay:2:1",
        line(1).merge("f", "e"),
        line(2).omit("e"));
  }

  @Test
  void aClauseIsLeftOutOnce() {
    assertMistake(
        "overlay:2:1 clause 'e' is omitted already at overlay:1:1",
        line(1).omit("e"),
        line(2).omit("e"));
    assertMistake(
        "overlay:2:1 clause 'c' is omitted already at overlay:1:1",
        line(1).omit("a"),
        line(2).omit("c"));
    assertMistake(
        "overlay:2:1 clause 'c' is omitted already at overlay:1:1",
        line(1).omit("c"),
        line(2).omit("a"));
  }

  @Test
  void clausesThatWaitForEachOtherAreReported() {
    assertEquals(
        List.of(
            "overlay:1:1 clause 'm' waits for the place of 'n', which waits for another",
            "overlay:2:1 clause 'n' waits for the place of 'm', which waits for another"),
        mistakes(POLICY.amended(line(1).insert("m", AFTER, "n"), line(2).insert("n", AFTER, "m"))));
  }
}
