package org.clausebook.feature.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FoldedLinesTest {
  @Test
  void aLineOf75OctetsStaysWhole() {
    assertEquals("x".repeat(75) + "\r\n", FoldedLines.of("x".repeat(75) + "\n"));
  }

  @Test
  void theNextOctetGoesToANewLineBehindABlank() {
    assertEquals("x".repeat(75) + "\r\n x\r\n", FoldedLines.of("x".repeat(76)));
  }

  @Test
  void theBlankCountsToo() {
    assertEquals(
        "x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n", FoldedLines.of("x".repeat(150)));
  }

  @Test
  void aCharacterOfSeveralOctetsIsNotTornApart() {
    assertEquals("x".repeat(74) + "\r\n ŵ\r\n", FoldedLines.of("x".repeat(74) + "ŵ"), "two octets");
    assertEquals(
        "x".repeat(72) + "\r\n 😀\r\n", FoldedLines.of("x".repeat(72) + "😀"), "four octets");
  }

  @Test
  void whateverEndedALineItEndsAsTheStandardSays() {
    assertEquals("a\r\nb\r\n", FoldedLines.of("a\r\nb"));
  }
}
