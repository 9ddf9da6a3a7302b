package org.clausebook.stage.resolve;

import static org.clausebook.model.Amendment.Side.AFTER;
import static org.clausebook.model.Amendment.Side.BEFORE;
import static org.clausebook.model.Amendment.Side.UNDER;
import static org.clausebook.stage.resolve.Line.line;
import static org.clausebook.stage.resolve.Line.paragraph;
import static org.clausebook.stage.resolve.Line.words;
import static org.clausebook.stage.resolve.SamplePolicy.mistakes;
import static org.clausebook.stage.resolve.SamplePolicy.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.model.Amendment;
import org.clausebook.model.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A statutory clause refuses every amendment but an insert beside it. */
final class StatutoryClauseTest {
  private static final SamplePolicy POLICY =
      SamplePolicy.of("a", "b").add(Basis.STATUTORY, 2, "law", "The law.\n\nMore law.");

  static List<Amendment> amendments() {
    Line line = line(1);
    return List.of(
        line.substitute("law", "Other."),
        line.substitute("law", words("The"), "A"),
        line.substitute("law", paragraph("The"), "A law."),
        line.retitle("law", "Other"),
        line.omit("law"),
        line.omit("law", words("The")),
        line.omit("law", paragraph("The")),
        line.insert("law", AFTER, paragraph("The"), "New."),
        line.move("law", BEFORE, "a"),
        line.move("law", paragraph("The"), AFTER, paragraph("More")),
        line.split("law", "law"),
        line.merge("law", "a"),
        line.merge("a", "law"),
        line.insert("new", UNDER, "law"),
        line.move("a", UNDER, "law"),
        line.omit("b"),
        line.move("b", BEFORE, "a"));
  }

  @ParameterizedTest
  @MethodSource("amendments")
  void itStandsAsItIs(Amendment amendment) {
    var result = POLICY.amended(amendment);

    assertEquals(
        List.of("overlay:1:1 clause 'law' is statutory and must stay as it is"), mistakes(result));
    assertTrue(result.diagnostics().get(0).hint().orElse("").contains("'insert'"));
  }

  @Test
  void aClauseIsPutBesideIt() {
    assertEquals(
        "a b -before -law -after",
        order(POLICY.amended(
            line(1).insert("before", BEFORE, "law"), line(2).insert("after", AFTER, "law"))));
  }

  @Test
  void theClauseAboveItMayBeReworded() {
    assertEquals("a b -law", order(POLICY.amended(line(1).substitute("b", "Other."))));
  }
}
