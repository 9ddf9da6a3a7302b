package org.clausebook.stage.resolve;

import static org.clausebook.model.Amendment.Side.AFTER;
import static org.clausebook.model.Amendment.Side.BEFORE;
import static org.clausebook.stage.resolve.Line.item;
import static org.clausebook.stage.resolve.Line.line;
import static org.clausebook.stage.resolve.Line.paragraph;
import static org.clausebook.stage.resolve.Line.words;
import static org.clausebook.stage.resolve.SamplePolicy.body;
import static org.clausebook.stage.resolve.SamplePolicy.clauses;
import static org.clausebook.stage.resolve.SamplePolicy.mistakes;
import static org.clausebook.stage.resolve.SamplePolicy.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.model.Amendment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two amendments that touch the same words are a mistake; any others may stand in any order. */
final class ClashingAmendmentsTest {
  private static final String BODY =
      "One is here.\n\n- a. first;\n- b. second thing;\n- c. third.\n\nTwo is here.";
  private static final String TOUCHES =
      "this touches words that are already amended at overlay:1:1";

  /** Each says something else of the item 'second thing'. */
  private static Map<String, Function<Line, Amendment>> onItem() {
    Map<String, Function<Line, Amendment>> amendments = new LinkedHashMap<>();
    amendments.put("substitute body", at -> at.substitute("a", "Other."));
    amendments.put("substitute item", at -> at.substitute("a", item("second"), "other;"));
    amendments.put("substitute words", at -> at.substitute("a", words("second thing"), "other"));
    amendments.put("omit item", at -> at.omit("a", item("second")));
    amendments.put("omit words", at -> at.omit("a", words("second thing;")));
    amendments.put("move item", at -> at.move("a", item("second"), BEFORE, item("first")));
    amendments.put("split", at -> at.split("a", "thing"));
    return amendments;
  }

  @TestFactory
  Stream<DynamicTest> everyTwoThatTouchTheSameWordsAreReported() {
    return onItem().entrySet().stream()
        .flatMap(first -> onItem().entrySet().stream()
            .map(second -> dynamicTest(first.getKey() + ", " + second.getKey(), () -> {
              var result = SamplePolicy.ofBody(BODY)
                  .amended(first.getValue().apply(line(1)), second.getValue().apply(line(2)));

              assertEquals(
                  List.of("overlay:2:1 " + TOUCHES),
                  mistakes(result).stream().distinct().toList());
            })));
  }

  @Test
  void twoHeadingsAreReported() {
    assertMistakes(
        List.of("overlay:2:1 " + TOUCHES), line(1).retitle("a", "B"), line(2).retitle("a", "C"));
  }

  @Test
  void twoInsertsInOnePlaceAreReported() {
    assertMistakes(
        List.of("overlay:2:1 " + TOUCHES),
        line(1).insert("a", AFTER, item("first"), "x;"),
        line(2).insert("a", AFTER, item("first"), "y;"));
    assertMistakes(
        List.of("overlay:2:1 " + TOUCHES),
        line(1).insert("a", AFTER, paragraph("One"), "X."),
        line(2).move("a", paragraph("Two"), AFTER, paragraph("One")));
  }

  @Test
  void aNeighbourThatGoesAwayIsReported() {
    String lost = "what this is put beside goes away at overlay:1:1";

    assertMistakes(
        List.of("overlay:2:1 " + lost),
        line(1).omit("a", item("first")),
        line(2).insert("a", AFTER, item("first"), "x;"));
    assertMistakes(
        List.of("overlay:2:1 " + lost),
        line(1).omit("a", paragraph("One")),
        line(2).insert("a", BEFORE, paragraph("One"), "X."));
    assertMistakes(
        List.of("overlay:2:1 " + lost),
        line(1).substitute("a", "Other."),
        line(2).insert("a", AFTER, paragraph("Two"), "X."));
    assertMistakes(
        List.of("overlay:2:1 " + lost),
        line(1).move("a", item("first"), AFTER, item("third")),
        line(2).move("a", item("second"), BEFORE, item("first")));
  }

  @Test
  void oneThatTouchesManyIsReportedWithEach() {
    assertMistakes(
        List.of("overlay:3:1 " + TOUCHES, "overlay:2:1 " + TOUCHES),
        line(1).substitute("a", "Other."),
        line(2).substitute("a", words("One"), "Another"),
        line(3).substitute("a", words("Two"), "Others"));
  }

  private static void assertMistakes(List<String> mistakes, Amendment... amendments) {
    assertEquals(mistakes, mistakes(SamplePolicy.ofBody(BODY).amended(amendments)));
  }

  @Test
  void neighboursMayBeAmendedSideBySide() {
    assertEquals(
        "New.\n\nOne was here.\n\nNewer.\n\n- a. first;\n- x;\n- b. other;\n- y;\n- c. third.\n\n"
            + "Newest.\n\nTwo is here.",
        body(SamplePolicy.ofBody(BODY)
            .amended(
                line(1).insert("a", BEFORE, paragraph("One"), "New."),
                line(2).substitute("a", paragraph("One"), "One was here."),
                line(3).insert("a", AFTER, paragraph("One"), "Newer."),
                line(4).insert("a", AFTER, item("first"), "x;"),
                line(5).substitute("a", item("second"), "other;"),
                line(6).insert("a", AFTER, item("second"), "y;"),
                line(7).insert("a", AFTER, paragraph("third"), "Newest."))));
  }

  @Test
  void aListEndsBeforeTheParagraphThatIsPutBehindIt() {
    assertEquals(
        "One:\n\n- first;\n- last.\n\nNew.",
        body(SamplePolicy.ofBody("One:\n\n- first;")
            .amended(
                line(1).insert("a", AFTER, paragraph("first"), "New."),
                line(2).insert("a", AFTER, item("first"), "last."))));
  }

  @Test
  void theirOrderInTheFileDoesNotMatter() {
    var policy = SamplePolicy.of("a", "-b", "--c", "d", "e", "f", "g");
    List<Amendment> amendments = List.of(
        line(1).insert("n", Amendment.Side.UNDER, "d"),
        line(2).insert("m", BEFORE, "n"),
        line(3).move("b", AFTER, "e"),
        line(4).omit("f"),
        line(5).merge("g", "a"),
        line(6).substitute("c", words("Body"), "Words"));

    var outcomes = permutations(amendments).stream()
        .map(order -> policy.amended(order.toArray(Amendment[]::new)))
        .map(result -> order(result) + ": "
            + clauses(result).stream().map(clause -> clause.body().text()).toList())
        .distinct()
        .toList();

    assertEquals(
        List.of("a d -m -n e b -c: [Body of a.\n\nBody of g., Body of d., Body of m., Body of n., "
            + "Body of e., Body of b., Words of c.]"),
        outcomes);
  }

  @Test
  void theirOrderInTheFileDoesNotMatterWithinAClause() {
    List<Amendment> amendments = List.of(
        line(1).omit("a", item("first")),
        line(2).move("a", paragraph("Two"), BEFORE, paragraph("One")),
        line(3).insert("a", AFTER, item("third"), "fourth."),
        line(4).substitute("a", words("second"), "other"),
        line(5).retitle("a", "B"));

    var outcomes = permutations(amendments).stream()
        .map(order -> SamplePolicy.ofBody(BODY).amended(order.toArray(Amendment[]::new)))
        .map(SamplePolicy::body)
        .distinct()
        .toList();

    assertEquals(
        List.of("Two is here.\n\nOne is here.\n\n- b. other thing;\n- c. third.\n- fourth.\n"),
        outcomes);
  }

  private static List<List<Amendment>> permutations(List<Amendment> amendments) {
    if (amendments.isEmpty()) {
      return List.of(List.of());
    }
    var permutations = new ArrayList<List<Amendment>>();
    for (Amendment first : amendments) {
      List<Amendment> rest = amendments.stream().filter(a -> !a.equals(first)).toList();
      permutations(rest).forEach(order -> {
        var whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        permutations.add(whole);
      });
    }
    return permutations;
  }
}
