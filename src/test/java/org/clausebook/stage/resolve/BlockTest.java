package org.clausebook.stage.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The paragraphs and items of a body. */
final class BlockTest {
  private static List<String> words(String markdown) {
    return Block.of(markdown).stream()
        .map(block -> block.grain().key() + ": " + markdown.substring(block.text(), block.end()))
        .toList();
  }

  @Test
  void aBlankLinePartsParagraphs() {
    assertEquals(
        List.of("paragraph: One\nline.", "paragraph: Two."), words("One\nline.\n\n\nTwo.\n"));
  }

  @Test
  void anItemBeginsBehindItsMarkAndLetter() {
    assertEquals(
        List.of("item: one", "item: two", "item: three", "item: four", "item: five", "item: six"),
        words("- one\n* a. two\n- ii. three\n- (b) four\n1. five\n12) six"));
  }

  @Test
  void aWordIsNoLetter() {
    assertEquals(
        List.of("item: note. the rest", "item: e.g. this", "item: A. capital"),
        words("- note. the rest\n- e.g. this\n- A. capital"));
  }

  @Test
  void aCapitalIsALetterWhereAnotherGoesOn() {
    assertEquals(List.of("item: one", "item: two"), words("- A. one\n- B. two"));
  }

  @Test
  void aNumberWithinAParagraphBeginsNoItem() {
    assertEquals(List.of("paragraph: on the\n26. of May"), words("on the\n26. of May"));
  }

  @Test
  void codeIsOneParagraphWhateverIsInIt() {
    assertEquals(List.of("paragraph: ```\n- one\n\ntwo\n```"), words("```\n- one\n\ntwo\n```"));
  }

  @Test
  void aQuotationIsOneParagraph() {
    assertEquals(List.of("paragraph: > - one\n>\n> two"), words("> - one\n>\n> two"));
  }

  @Test
  void aWrappedLineBelongsToItsItem() {
    assertEquals(List.of("item: one\n  more", "item: two"), words("- one\n  more\n- two"));
  }

  @Test
  void anItemIsWholeWithThoseUnderIt() {
    String markdown = "- one\n  - small\n\n  under one\n- two\n\nAfter.";

    assertEquals(
        List.of("- one\n  - small\n\n  under one", "  - small", "  under one", "- two", "After."),
        Block.of(markdown).stream()
            .map(b -> markdown.substring(b.start(), b.whole()))
            .toList());
  }
}
