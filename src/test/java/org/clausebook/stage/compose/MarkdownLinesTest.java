package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** However a text was wrapped in YAML, a paragraph is one line. */
final class MarkdownLinesTest {
  @Test
  void aParagraphIsOneLine() {
    assertUnwrapped("one two three\n\nfour", "one\ntwo\n  three\n\n\n\nfour\n");
  }

  @Test
  void anItemIsOneLine() {
    assertUnwrapped(
        "Before:\n\n- a. one two\n- b. three\n\nAfter",
        "\n\nBefore:\n\n- a. one\n  two\n- b. three\n\nAfter");
  }

  @Test
  void aNumberThatBeginsALineOfProseStaysInIt() {
    assertUnwrapped("the year 2026 was good", "the year\n2026 was good");
  }

  @Test
  void blocksOfMarkdownKeepTheirLines() {
    assertUnwrapped("# Heading\ntext", "# Heading\ntext");
    assertUnwrapped("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |");
    assertUnwrapped("```\none\n two\n```", "```\none\n two\n```");
    assertUnwrapped("> quoted more", "> quoted\n> more");
  }

  @Test
  void aLineBreakThatIsAskedForStays() {
    assertUnwrapped("one\\\ntwo", "one\\\ntwo");
    assertUnwrapped("one  \ntwo", "one  \ntwo");
  }

  @Test
  void aLineOfUnderscoresIsALineToWriteOn() {
    assertUnwrapped("one\n\n\\_\\_\\_\\_\n\ntwo", "one\n\n____\n\ntwo");
    assertUnwrapped("Signed: ____", "Signed: ____");
  }

  private static void assertUnwrapped(String expected, String markdown) {
    assertEquals(expected, MarkdownLines.unwrap(Traced.of(markdown)).text());
  }
}
