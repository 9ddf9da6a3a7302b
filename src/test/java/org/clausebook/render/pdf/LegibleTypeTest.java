package org.clausebook.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.PrintedPolicy;
import org.clausebook.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Type is 12 pt or more, and no line so long that the eye loses the next one. */
final class LegibleTypeTest {
  private static final float SMALLEST = 12f;
  private static final int LONGEST = 74;

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
  void noLineHasSeventyFiveCharacters(PrintedPolicy policy) throws Exception {
    assertEquals(List.of(), wide(lines(policy.pdf())));
  }

  @Test
  void smallAndWideTypeWouldBeFound() throws Exception {
    var narrow = Samples.layoutWith("print.css", "body { font: 9pt 'Source Sans 3' }");
    PrintedLines lines = lines(PdfSamples.render(Samples.adopted(), narrow)
        .toOptional()
        .orElseThrow()
        .content()
        .bytes());

    assertNotEquals(List.of(), small(lines));
    assertNotEquals(List.of(), wide(lines));
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
    return lines.lines().stream()
        .filter(line -> line.codePointCount(0, line.length()) > LONGEST)
        .toList();
  }
}
