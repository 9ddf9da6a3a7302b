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
import static org.clausebook.stage.resolve.SamplePolicy.ofBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.model.Amendment;
import org.junit.jupiter.api.Test;

/** Every verb on the words of a clause, at every grain. */
final class AmendedWordsTest {
  private static final String PARAGRAPHS = "One is here.\n\nTwo is\nhere.\n\nThree is here.";
  private static final String LIST =
      "Before it:\n\n- a. one thing;\n- b. two\n  things;\n- c. three things.\n\nAfter it.";

  private static String paragraphs(Amendment... amendments) {
    return body(ofBody(PARAGRAPHS).amended(amendments));
  }

  private static String list(Amendment... amendments) {
    return body(ofBody(LIST).amended(amendments));
  }

  @Test
  void aBodyIsSubstituted() {
    assertEquals("Other.", paragraphs(line(1).substitute("a", "Other.")));
  }

  @Test
  void aHeadingIsSubstituted() {
    var result = ofBody(PARAGRAPHS).amended(line(1).retitle("a", "Other heading"));

    assertEquals("Other heading", clauses(result).get(0).heading().text());
    assertEquals(PARAGRAPHS, body(result));
  }

  @Test
  void aParagraphIsSubstituted() {
    assertEquals(
        "One is here.\n\nOther.\n\nThree is here.",
        paragraphs(line(1).substitute("a", paragraph("Two is here"), "Other.")));
  }

  @Test
  void anItemIsSubstitutedAndKeepsItsLetter() {
    assertEquals(
        "Before it:\n\n- a. one thing;\n- b. other;\n- c. three things.\n\nAfter it.",
        list(line(1).substitute("a", item("two things"), "other;")));
  }

  @Test
  void theLetterOfAnItemMayBeWrittenOrNot() {
    String expected = "Before it:\n\n- a. one thing;\n- b. other;\n- c. three things.\n\nAfter it.";

    assertEquals(expected, list(line(1).substitute("a", item("b. two"), "b. other;")));
    assertEquals(expected, list(line(1).substitute("a", item("- b. two"), "- b. other;")));
  }

  @Test
  void aPhraseIsSubstitutedHoweverItIsWrapped() {
    assertEquals(
        "One is here.\n\nTwo was there.\n\nThree is here.",
        paragraphs(line(1).substitute("a", words("Two is here"), "Two was there")));
  }

  @Test
  void aParagraphIsInsertedBesideAnother() {
    assertEquals(
        "New.\n\n" + PARAGRAPHS, paragraphs(line(1).insert("a", BEFORE, paragraph("One"), "New.")));
    assertEquals(
        "One is here.\n\nNew.\n\nTwo is\nhere.\n\nThree is here.",
        paragraphs(line(1).insert("a", AFTER, paragraph("One"), "New.")));
    assertEquals(
        PARAGRAPHS + "\n\nNew.",
        paragraphs(line(1).insert("a", AFTER, paragraph("Three"), "New.")));
  }

  @Test
  void aParagraphIsInsertedBesideAWholeList() {
    assertEquals(
        LIST.replace("- a.", "New.\n\n- a."),
        list(line(1).insert("a", BEFORE, paragraph("two things"), "New.")));
    assertEquals(
        LIST.replace("After", "New.\n\nAfter"),
        list(line(1).insert("a", AFTER, paragraph("two things"), "New.")));
  }

  @Test
  void anItemIsInsertedBesideAnother() {
    assertEquals(
        LIST.replace("- a.", "- new;\n- a."),
        list(line(1).insert("a", BEFORE, item("one"), "new;")));
    assertEquals(
        LIST.replace("- c.", "- new;\n- c."),
        list(line(1).insert("a", AFTER, item("two"), "b. new;")));
  }

  @Test
  void severalItemsAreInsertedByOneAmendment() {
    assertEquals(
        LIST.replace("- c.", "- new;\n- newer;\n- c."),
        list(line(1).insert("a", AFTER, item("two"), "- new;\n- newer;")));
  }

  @Test
  void aParagraphIsOmitted() {
    assertEquals("\n\nTwo is\nhere.\n\nThree is here.", paragraphs(omit("One")));
    assertEquals("One is here.\n\n\nThree is here.", paragraphs(omit("Two")));
    assertEquals("One is here.\n\nTwo is\nhere.\n", paragraphs(omit("Three")));
  }

  @Test
  void paragraphsSideBySideAreOmitted() {
    assertEquals(
        "Three is here.",
        paragraphs(line(1).omit("a", paragraph("One")), line(2).omit("a", paragraph("Two")))
            .strip());
  }

  private static Amendment omit(String words) {
    return line(1).omit("a", paragraph(words));
  }

  @Test
  void anItemIsOmitted() {
    assertEquals(
        "Before it:\n\n- b. two\n  things;\n- c. three things.\n\nAfter it.",
        list(line(1).omit("a", item("one"))));
    assertEquals(
        "Before it:\n\n- a. one thing;\n- c. three things.\n\nAfter it.",
        list(line(1).omit("a", item("two"))));
  }

  @Test
  void wordsAreOmittedWithoutAGap() {
    assertEquals("One here.", body(ofBody("One is here.").amended(line(1).omit("a", words("is")))));
    assertEquals("is here.", body(ofBody("One is here.").amended(line(1).omit("a", words("One")))));
  }

  @Test
  void wordsThatBeginAParagraphAreOmittedWithoutJoiningIt() {
    assertEquals(
        "One is here.\n\nTwo is\nhere.\n\nis here.", paragraphs(line(1).omit("a", words("Three"))));
  }

  @Test
  void aParagraphIsMoved() {
    assertEquals(
        "Two is\nhere.\n\nOne is here.\n\n\nThree is here.",
        paragraphs(line(1).move("a", paragraph("Two"), BEFORE, paragraph("One"))));
    assertEquals(
        "\n\nTwo is\nhere.\n\nThree is here.\n\nOne is here.",
        paragraphs(line(1).move("a", paragraph("One"), AFTER, paragraph("Three"))));
  }

  @Test
  void anItemIsMoved() {
    assertEquals(
        "Before it:\n\n- three things.\n- a. one thing;\n- b. two\n  things;\n\nAfter it.",
        list(line(1).move("a", item("three"), BEFORE, item("one"))));
  }

  @Test
  void aParagraphIsSplit() {
    assertEquals(
        "One is here.\n\nTwo is\n\nhere.\n\nThree is here.",
        paragraphs(line(1).split("a", "here. Three")));
  }

  @Test
  void anItemIsSplitIntoTwo() {
    assertEquals(
        LIST.replace("two\n  things", "two\n- things"), list(line(1).split("a", "things;")));
  }

  @Test
  void anItemTakesThoseUnderItAlong() {
    var policy = ofBody("- one:\n  - small;\n  - tiny;\n- two.");

    assertEquals("- two.", body(policy.amended(line(1).omit("a", item("one")))).strip());
    assertEquals(
        "- two.\n- one:\n  - small;\n  - tiny;",
        body(policy.amended(line(1).move("a", item("one"), AFTER, item("two")))).strip());
    assertEquals(
        "- one:\n  - small;\n  - tiny;\n- new;\n- two.",
        body(policy.amended(line(1).insert("a", AFTER, item("one"), "new;"))));
    assertEquals(
        "- one:\n  - small;\n  - new;\n  - tiny;\n- two.",
        body(policy.amended(line(1).insert("a", AFTER, item("small"), "new;"))));
  }

  @Test
  void everyWordKnowsWhoSetIt() {
    var result = ofBody("One is here.").amended(line(7).substitute("a", words("is"), "was"));

    assertEquals(
        List.of("One  library:1:1", "was overlay:7:1", " here. library:1:7"),
        clauses(result).get(0).body().runs().stream()
            .map(run -> run.text() + " " + run.location())
            .toList());
    assertEquals(
        List.of("words substituted overlay:7:1"),
        clauses(result).get(0).settings().stream()
            .map(setting -> setting.what() + " " + setting.location())
            .toList());
  }

  @Test
  void aPlaceThatIsNotThereIsReported() {
    assertMistake("these words are not in clause 'a'", line(1).substitute("a", words("x"), "y"));
    assertMistake(
        "no paragraph of clause 'a' begins with these words",
        line(1).substitute("a", paragraph("is here"), "y"));
    assertMistake("no item of clause 'a' begins with these words", line(1).omit("a", item("One")));
    assertMistake(
        "no paragraph of clause 'a' begins with these words",
        line(1).move("a", paragraph("One"), AFTER, paragraph("Four")));
  }

  @Test
  void aPlaceThatIsThereTwiceIsReported() {
    assertMistake("these words appear 3 times in clause 'a'", line(1).omit("a", words("is")));
    assertMistake(
        "2 paragraphs of clause 'a' begin with these words", line(1).omit("a", paragraph("T")));
  }

  @Test
  void whatChangesNothingIsReported() {
    assertMistake(
        "a paragraph of clause 'a' begins with these words already", line(1).split("a", "Two"));
    assertMistake(
        "this paragraph would be put beside itself",
        line(1).move("a", paragraph("Two"), AFTER, paragraph("Two is")));
  }

  private static void assertMistake(String message, Amendment amendment) {
    assertEquals(List.of("target:1:1 " + message), mistakes(ofBody(PARAGRAPHS).amended(amendment)));
  }
}
