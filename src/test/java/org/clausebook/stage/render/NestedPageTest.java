package org.clausebook.stage.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that stands within another. */
final class NestedPageTest {
  @Test
  void onlyItsMainPartIsTaken() {
    assertEquals("<p>Words</p>", nested("<p>Words</p>"));
  }

  @Test
  void idsAndWhatRefersToThemGetAPrefix() {
    assertEquals(
        "<a id=\"x_a\" href=\"#x_b\" aria-describedby=\"x_c x_d\">a</a>",
        nested("<a id=\"a\" href=\"#b\" aria-describedby=\"c d\">a</a>"));
    assertEquals(
        "<a href=\"https://example.org/#b\">a</a>",
        nested("<a href=\"https://example.org/#b\">a</a>"));
  }

  @Test
  void headingsStandFurtherDownAndNoneBelowTheSixth() {
    assertEquals("<h4 id=\"x_a\">A</h4><h6>B</h6>", nested("<h2 id=\"a\">A</h2><h5>B</h5>"));
  }

  @Test
  void theTitleIsALineOfText() {
    assertEquals(
        "<p class=\"title\" lang=\"cy\">Polisi</p>",
        nested("<h1 class=\"long\" lang=\"cy\">Polisi</h1>"));
  }

  @Test
  void sectionsAreNoLandmarks() {
    assertEquals(
        "<section class=\"level-1\"><p aria-label=\"b\">B</p></section>",
        nested(
            "<section class=\"level-1\" aria-labelledby=\"a\"><p aria-label=\"b\">B</p></section>"));
  }

  @Test
  void aSectionWithoutAHeadingIsNone() {
    assertEquals(
        "<div class=\"control\"><section>a</section></div><section>b</section>",
        nested("<section class=\"control\" aria-label=\"Control\"><section>a</section></section>"
            + "<section>b</section>"));
  }

  @Test
  void signsOfTagsWithinValuesAreNoTags() {
    assertEquals("<p title=\"a > b <h2>\">a</p>", nested("<p title=\"a > b <h2>\">a</p>"));
    assertEquals("<p>1 &lt; 2 &amp; $1 \\</p>", nested("<p>1 &lt; 2 &amp; $1 \\</p>"));
    assertEquals("<br/>", nested("<br/>"));
  }

  @Test
  void theClassesOfBodyAndMainAreKept() {
    assertEquals(
        List.of("dashes", "capitals", "paragraphs"),
        NestedPage.of(
                "<body class=\"dashes\"><main class=\"capitals paragraphs\">a</main></body>",
                "x_",
                2)
            .classes());
    assertEquals(
        List.of(), NestedPage.of("<body><main>a</main></body>", "x_", 2).classes());
  }

  private static String nested(String main) {
    return NestedPage.of(
            "<html><body><p id=\"head\">Head</p><main id=\"m\">\n" + main
                + "\n</main><footer>Foot</footer></body></html>",
            "x_",
            2)
        .text();
  }
}
