package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clausebook.PrintedPolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished PDF has the words of its page, in their order and to be seen, or it is no PDF. */
class ProofreaderTest {
  private static final String BODY = "The Clerk holds the keys of the *Village* Hall.\n\n"
      + "Nobody else has them:\n\n- (a) the Chair\n- (b) the Caretaker\n\nSo it is.";

  static List<PrintedPolicy> policies() {
    return EveryWordTest.policies();
  }

  private static List<Diagnostic> read(String body, String written) {
    PolicyDocument document = Samples.draftWith(written);
    Rendition page =
        new HtmlRenderer(Samples.layout()).render(document).toOptional().orElseThrow();
    return read(
        document, page.content().text(), FileContent.of(PdfSamples.pdf(Samples.draftWith(body))));
  }

  private static List<Diagnostic> read(PolicyDocument document, String page, FileContent pdf) {
    Location place = Location.of("policy/print.css");
    XhtmlPage xhtml = XhtmlPage.parse(page, place).toOptional().orElseThrow();
    return new Typefaces(Samples.layout())
        .lend(fonts -> Proofreader.of(DocumentParts.of(List.of(document)), place, fonts)
            .read(PageWords.of(xhtml.tree(), Set.of()), pdf))
        .diagnostics();
  }

  private static List<String> messages(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::message).toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void eachPolicyIsFoundWordForWord(PrintedPolicy policy) {
    for (Format format : List.of(Format.PDF, Format.PDF_UA2)) {
      assertEquals(List.of(), read(Samples.draft(), policy.html(), policy.in(format)));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', textBlock = """
      So it is.      = So it never is. = the PDF shows 'is. Approved by Halls Committee' where 'never is.' of clause 'keys' belongs
      the Chair      = the Mayor       = the PDF shows 'Chair (b) the Caretaker So' where 'Mayor' of clause 'keys' belongs
      holds the keys = the keys holds  = the PDF shows 'holds the keys of the' where 'the keys holds of the' of clause 'keys' belongs
      Caretaker      = Care taker      = the PDF shows 'Caretaker So it is. Approved' where 'Care taker' of clause 'keys' belongs
      Clerk          = Clerk and Chair = the PDF shows 'holds the keys of the' where 'and Chair holds the keys' of clause 'keys' belongs
      """)
  void theFirstWordThatIsNotThereIsNamed(String words, String others, String message) {
    assertEquals(List.of(message), messages(read(BODY, BODY.replace(words, others))));
  }

  @Test
  void wordsThatTheirLineDividesAreWhole() {
    String body =
        "See https://ico.example.org/for-organisations/uk-gdpr-guidance/individual-rights/ and "
            + "a\u2011b, \u2206, \u00b5 and the Town\u00a0Clerk.\n\nTable: Sheep\n\n"
            + "| Correspondence ".repeat(11) + "|\n" + "| --- ".repeat(11) + "|\n"
            + "| Administration ".repeat(11) + "|\n";

    assertEquals(List.of(), read(body, body));
  }

  private static List<String> printedWith(String styles, String body) {
    String own =
        Objects.requireNonNull(Samples.layout().texts().get("policy/print.css")).value();
    Layout layout = Samples.layoutWith("policy/print.css", own + "\n" + styles + "\n");
    PolicyDocument document = Samples.draftWith(body);
    return messages(new HtmlRenderer(layout)
        .render(document)
        .then(page -> new PdfRenderer(layout).proofreading().render(document, page))
        .diagnostics());
  }

  @ParameterizedTest
  @ValueSource(strings = {"em { color: #ffffff; }", "em { font-size: 1pt; }"})
  void aWordThatNobodySeesIsAnError(String styles) {
    List<String> found = printedWith(styles, BODY);

    assertEquals(1, found.size(), found::toString);
    assertEquals(
        "'Village' of clause 'keys'",
        found.get(0).replaceAll(".*('Village').*( of clause 'keys').*", "$1$2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h2:before { content: 'Rule '; display: block; }",
        "p:after { content: '…'; }",
        "p:before { content: '§'; } p:after { content: ' §'; }",
        "em:before { content: '“'; } em:after { content: '”'; }",
        "p { counter-increment: p; } p:before { content: counter(p) '.' counter(p) ' '; }",
        "li:after { content: ' (' counter(page) '/' counter(pages) ')'; }",
        "em:after { content: 's'; } h2:after { content: '!'; display: inline-block; }"
      })
  void wordsThatAStyleSheetAddsAreNoMistake(String styles) {
    assertEquals(List.of(), printedWith(styles, BODY));
  }

  @Test
  void aWordThatNobodyWroteIsAMistake() {
    assertEquals(
        List.of(
            "the PDF shows 'never So it is. Approved' where 'So it is.' of clause 'keys' belongs"),
        messages(read(BODY.replace("So it", "never So it"), BODY)));
  }

  @Test
  void aBlankWithinAWordIsAMistake() {
    assertEquals(
        List.of("the PDF shows 'Care taker So it is.' where 'Caretaker' of clause 'keys' belongs"),
        messages(read(BODY.replace("Caretaker", "Care taker"), BODY)));
  }
}
