package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {
  private static final String STYLE = "<style>body { font-family: 'Source Sans 3' }</style>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "http://127.0.0.1:9/x",
        "https://127.0.0.1:9/x",
        "jar:file:///x.jar!/y",
        "classpath:/org/clausebook/stage/render/pdf/sRGB.icc",
        "data:text/css,p%7B%7D",
        "../secret"
      })
  void noAddressIsFetched(String address) {
    for (String head : List.of(
        "<style>@import url('" + address + "');</style>",
        "<link rel='stylesheet' href='" + address + "'/>",
        "<style>p { background-image: url('" + address + "') }</style>",
        "<style>@font-face { font-family: X; src: url('" + address + "') }"
            + " p { font-family: X, 'Source Sans 3' }</style>")) {
      List<Diagnostic> problems = render(page(head, "<p>x</p>")).diagnostics();

      assertTrue(
          problems.stream().anyMatch(d -> d.isError() && d.message().contains(address)),
          () -> head + problems);
    }
  }

  @Test
  void anEntityFromAFileIsRefused() {
    assertRefused(
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + body("<p>&x;</p>"),
        "it prints a page that is not well-formed XML");
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    assertRefused(
        "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + body("<p>&b;</p>"),
        "it prints a page that is not well-formed XML");
  }

  @Test
  void aTagThatIsNotClosedIsShown() {
    assertRefused(
        page("", "\n<p>one<br></p>\n"),
        "it prints a page that is not well-formed XML, at '<p>one<br></p>'");
  }

  @Test
  void deepNestingIsAMistakeAndNoCrash() {
    assertRefused(
        page("", "<div>".repeat(50_000) + "</div>".repeat(50_000)),
        "it prints a page whose elements nest more than 100 levels deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "input", "script", "iframe", "object", "img", "svg"})
  void elementsThatThePdfCannotHoldAreNamed(String element) {
    assertRefused(
        page("", "<" + element + "/>"),
        "it prints an element that a PDF cannot hold: '" + element + "'");
  }

  @Test
  void aStyleThatThePdfCannotFollowIsAWarning() {
    Result<Rendition> result = render(page("<style>p { colour: red }</style>", "<p>x</p>"));

    assertTrue(result.isOk());
    assertEquals(
        List.of("templates/layouts/policy/print.css the PDF leaves something out:"
            + " colour is an unrecognized CSS property. Ignoring declaration."),
        shown(result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@page { margin: 400mm }", "@page { size: 1mm 1mm }"})
  void stylesThatBreakTheLibraryAreAMistakeAndNoCrash(String style) {
    Result<Rendition> result = render(page("<style>" + style + "</style>", "<p>x</p>"));

    assertEquals(
        List.of("templates/layouts/policy/print.css the PDF library cannot follow these styles"),
        shown(result));
  }

  @Test
  @Timeout(60)
  void pagesTooSmallForTheirWordsEnd() {
    String style =
        "@page { size: 1pt 1pt; margin: 0; @top-left { font-family: 'Source Sans 3'; content: 'a head of words' } }"
            + " p { font-family: 'Source Sans 3' }";

    Result<Rendition> result =
        render(page("<style>" + style + "</style>", "<p>words</p>".repeat(500)));

    assertEquals(
        List.of("templates/layouts/policy/print.css the PDF library cannot follow these styles"),
        shown(result));
  }

  @Test
  void aLengthThatMakesPagesWithoutEndIsRefused() {
    assertRefused(
        page("<style>p { position: absolute; top: 99999999mm; color: #000000 }</style>", "<p/>"),
        "it prints a style with the number 99999999");
  }

  @Test
  void aFontThatIsNotThereIsNamed() {
    Result<Rendition> result = render(page("<style>p { font-family: Futura }</style>", "<p>x</p>"));

    assertEquals(
        List.of(
            "templates/layouts/policy/print.css a style names no font family of the library or of a layer"),
        shown(result));
    assertEquals(
        "name one of: Source Sans 3", result.diagnostics().get(0).hint().orElseThrow());
  }

  @Test
  void aCharacterThatNoFontHasIsNamed() {
    var result =
        PdfSamples.render(Samples.draftWith("Tick \u2603 and \uD83D\uDE00."), Samples.layout());

    assertEquals(
        List.of(
            "councils/ambridge/key-holding-policy.yaml no font has the character '\u2603'"
                + " (U+2603 SNOWMAN), used in clause 'keys'",
            "councils/ambridge/key-holding-policy.yaml no font has the character '\uD83D\uDE00'"
                + " (U+1F600 GRINNING FACE), used in clause 'keys'"),
        shown(result));
  }

  @Test
  void aFileThatIsNoFontIsNamed() {
    var layout = new Layout(
        Samples.layout().texts(), Map.of("templates/fonts/x.ttf", FileContent.of("not a font")));

    Result<Rendition> result = PdfSamples.render(Samples.draft(), layout);

    assertEquals(List.of("templates/fonts/x.ttf this is not a TrueType font"), shown(result));
  }

  private static void assertRefused(String page, String message) {
    List<Diagnostic> problems = render(page).diagnostics();

    assertEquals(1, problems.size(), problems::toString);
    assertEquals(
        "templates/layouts/policy/policy.html.ftl", problems.get(0).location().toString());
    assertTrue(problems.get(0).message().startsWith(message), problems::toString);
  }

  private static Result<Rendition> render(String page) {
    var html = Rendition.of(Samples.draft(), Format.HTML, FileContent.of(page));
    return new PdfRenderer(Samples.layout()).render(Samples.draft(), html);
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html>" + body(head, body);
  }

  private static String body(String body) {
    return body("", body);
  }

  private static String body(String head, String body) {
    return "<html lang='en'><head><title>x</title>"
        + STYLE
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static List<String> shown(Result<Rendition> result) {
    return result.diagnostics().stream()
        .map(d -> d.location() + " " + d.message())
        .collect(Collectors.toList());
  }
}
