package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The head of a page has room for its lines, however wide their letters are. */
class RunningHeadsTest {
  /** One council and a title of so many words, as they are set on every page. */
  private static Element fitted(String word, int times) {
    String page = "<html><div class='running-header'><div class='heads'>"
        + "<span class='council'>Exampleton Parish Council</span><span class='title'>"
        + (word + " ").repeat(times).strip() + "</span></div></div></html>";
    Document tree =
        XhtmlPage.parse(page, Location.of("page")).toOptional().orElseThrow().tree();
    return new Typefaces(Samples.layout())
        .lend(fonts -> {
          RunningHeads.fit(tree, fonts);
          return Result.ok(Elements.named(tree, "div").get(1));
        })
        .toOptional()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "WWWW, 1, false, false",
    "WWWW, 5, true, false",
    "WWWW, 16, true, false",
    "WWWW, 24, true, true",
    "illi, 7, false, false",
    "illi, 40, true, false",
    "record, 20, true, false",
    "record, 30, true, true"
  })
  void aTitleIsSetBelowTheNameOrShortenedByItsWidth(
      String word, int times, boolean isBelow, boolean isShortened) {
    Element head = fitted(word, times);

    assertEquals(isBelow, Classes.has(head, "stacked"));
    assertEquals(isShortened, head.getTextContent().endsWith("…"), head.getTextContent());
  }
}
