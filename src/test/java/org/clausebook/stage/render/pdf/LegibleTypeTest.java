package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.PrintedPolicy;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Type is 12 pt or more, and no line so long that the eye loses the next one: those that fill the
 * width have fewer than 75 characters as a rule, and none has more than the 80 of WCAG 2.2, 1.4.8.
 */
final class LegibleTypeTest {
  private static final float SMALLEST = 12f;
  private static final int TYPICAL = 74;
  private static final int LONGEST = 80;

  /** Characters of a line that fills the width; those that a paragraph ends with are mostly shorter. */
  private static final int FULL = 60;

  /** Of so few full lines a single one would decide what is typical. */
  private static final int FEW = 10;

  static List<PrintedPolicy> policies() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void noCharacterIsSmallerThanTwelvePoints(PrintedPolicy policy) throws Exception {
    assertEquals(List.of(), small(lines(policy.pdf())));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void noLineHasMoreThanEightyCharacters(PrintedPolicy policy) throws Exception {
    assertEquals(List.of(), wide(lines(policy.pdf())));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aLineThatFillsTheWidthHasFewerThanSeventyFiveCharacters(PrintedPolicy policy)
      throws Exception {
    List<Integer> full = full(lines(policy.pdf()));

    assertTrue(full.size() < FEW || median(full) <= TYPICAL, () -> "characters: " + full);
  }

  @Test
  void smallAndWideTypeWouldBeFound() throws Exception {
    var narrow = Samples.layoutWith("policy/print.css", "body { font: 9pt 'Source Sans 3' }");
    PrintedLines lines = lines(PdfSamples.render(Samples.adopted(), narrow)
        .toOptional()
        .orElseThrow()
        .content()
        .bytes());

    assertNotEquals(List.of(), small(lines));
    assertNotEquals(List.of(), wide(lines));
  }

  @Test
  void theTypicalLineIsTheMiddleOneOfThoseThatFillTheWidth() {
    var lines = List.of("x".repeat(20), "x".repeat(71), "x".repeat(79), "x".repeat(73));

    assertEquals(73, median(full(new PrintedLines(lines, List.of()))));
  }

  private static PrintedLines lines(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return PrintedLines.of(pdf);
    }
  }

  private static List<Float> small(PrintedLines lines) {
    return lines.sizes().stream().filter(s -> s < SMALLEST).distinct().toList();
  }

  private static List<String> wide(PrintedLines lines) {
    return lines.lines().stream().filter(line -> length(line) > LONGEST).toList();
  }

  /** The lengths of the lines that fill the width, the shortest first. */
  private static List<Integer> full(PrintedLines lines) {
    return lines.lines().stream()
        .map(LegibleTypeTest::length)
        .filter(length -> length >= FULL)
        .sorted()
        .toList();
  }

  private static int median(List<Integer> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
