package org.clausebook.feature.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.model.document.RedlineBlock;
import org.junit.jupiter.api.Test;

/** Which paragraphs, items and rows go together. */
final class BodyComparisonTest {
  @Test
  void aParagraphThatIsInsertedLeavesItsNeighboursAlone() {
    assertEquals(
        List.of("One stays here.", "{+Two is new.+}", "Three stays too."),
        compare("One stays here.\n\nThree stays too.", """
            One stays here.

            Two is new.

            Three stays too."""));
  }

  @Test
  void anItemLeftOutKeepsItsLabelAndTheOthersHaveTheirNewOnes() {
    assertEquals(
        List.of("- a. ask;", "- b. [-wait;-]", "- b. pay the fee."),
        compare("- a. ask;\n- b. wait;\n- c. pay the fee.", "- a. ask;\n- b. pay the fee."));
  }

  @Test
  void aLabelAloneIsNoChange() {
    List<RedlineBlock> blocks =
        BodyComparison.compare("- a. ask\n- b. wait", "- (i) ask\n- (ii) wait");

    assertEquals(List.of("- (i) ask", "- (ii) wait"), Shown.blocks(blocks));
    assertEquals(
        List.of(false, false), blocks.stream().map(RedlineBlock::hasChanged).toList());
  }

  @Test
  void aReferenceToANoteIsPlainText() {
    assertEquals(
        List.of("One\\[1\\] `[^2]` [-four-]{+five+}."),
        compare("One[^1] `[^2]` four.", "One[^1] `[^2]` five."));
  }

  @Test
  void noChangeReachesFromOneCellIntoAnother() {
    assertEquals(
        List.of(
            "Table: Charges",
            "| Tree | Charge |",
            "| --- | --- |",
            "| **[-Ash-]** | [-£8 a year-] |",
            "| **Oak** | [-£9-]{+£10+} |",
            "| **{+Beech+}** | {+£7 a year+} |"),
        compare("""
            Table: Charges

            | Tree | Charge |
            | --- | --- |
            | **Ash** | £8 a year |
            | **Oak** | £9 |""", """
            Table: Charges

            | Tree | Charge |
            | --- | --- |
            | **Oak** | £10 |
            | **Beech** | £7 a year |"""));
  }

  @Test
  void aTableWithOtherColumnsIsAnother() {
    assertEquals(
        List.of(
            "| [-Tree-] |",
            "| --- |",
            "| [-Ash-] |",
            "| {+Tree+} | {+Charge+} |",
            "| --- | --- |",
            "| {+Ash+} | {+£8+} |"),
        compare("| Tree |\n| --- |\n| Ash |", "| Tree | Charge |\n| --- | --- |\n| Ash | £8 |"));
  }

  /** The dashes may end without a stroke, and a table may be under an item. */
  @Test
  void whateverPrintsAsATableIsOne() {
    assertEquals(
        List.of("| Tree | Charge |", "| --- | ---", "| Ash | [-£7-]{+£8+} |"),
        compare(
            "| Tree | Charge\n| --- | ---\n| Ash | £7",
            "| Tree | Charge\n| --- | ---\n| Ash | £8"));
    assertEquals(
        List.of("- Trees", "  | Tree |", "  | - |", "  | [-Ash-] |", "  | {+Oak+} |"),
        compare(
            "- Trees\n\n  | Tree |\n  | - |\n  | Ash |",
            "- Trees\n\n  | Tree |\n  | - |\n  | Oak |"));
  }

  @Test
  void lettersInCapitalsAreLabels() {
    assertEquals(
        List.of("- A. one", "- B. [-two-]", "- B. {+three+}"),
        compare("- A. one\n- B. two", "- A. one\n- B. three"));
  }

  @Test
  void tildesEndNoCodeThatBackquotesBegan() {
    assertEquals(
        List.of("a", "\\~\\~\\~", "b", "[-one-]", "{+two+}"),
        compare("```\na\n~~~\nb\n```\n\none", "```\na\n~~~\nb\n```\n\ntwo"));
  }

  @Test
  void aLineBreakStaysWithItsParagraph() {
    assertEquals(
        List.of("The Clerk\\\nMill [-Lane-]{+Street+}\\\nBorwen"),
        compare("The Clerk\\\nMill Lane\\\nBorwen", "The Clerk\\\nMill Street\\\nBorwen"));
  }

  @Test
  void marksOfNotesAndLinesOfCodeBecomeText() {
    assertEquals(
        List.of("It pays\\[1\\] [-all-]{+half+} of it.", "\\[1\\]: From the fund.", "a \\= 1"),
        compare(
            "It pays[^1] all of it.\n\n[^1]: From the fund.\n\n```\na = 1\n```",
            "It pays[^1] half of it.\n\n[^1]: From the fund.\n\n```\na = 1\n```"));
  }

  @Test
  void longBodiesAreComparedInNoTime() {
    String before = "- item\n".repeat(3_000) + "\nthe end";
    String after = "- item\n".repeat(2_999) + "- other\n\nthe end";

    assertEquals(3_002, compare(before, after).size());
  }

  private static List<String> compare(String before, String after) {
    return Shown.blocks(BodyComparison.compare(before, after));
  }
}
