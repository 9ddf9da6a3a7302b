package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.PrintedPolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Counter;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.document.Format;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Each word of the text stands on a page, or there is no page. */
class EveryWordTest {
  private static final String KEY =
      "d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26";
  private static final String ADDRESS =
      "https://ico.example.org/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/";
  private static final String PLACE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

  static List<PrintedPolicy> policies() {
    return Stream.concat(PrintedPolicy.all().stream(), PrintedPolicy.wide().stream())
        .toList();
  }

  @Test
  void pagesThatAreTurnedAreAccessibleAndArchivable() throws Exception {
    for (PrintedPolicy policy : PrintedPolicy.wide()) {
      assertTrue(PageGlyphs.of(policy.pdf()).sizes().contains("842 x 595"));
      assertEquals(List.of(), PdfConformance.failures(policy.pdf()));
      assertEquals(
          List.of(), PdfConformance.newerFailures(policy.in(Format.PDF_UA2).bytes()));
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void eachPrintsItsPageLetterByLetter(PrintedPolicy policy) throws Exception {
    String text =
        HtmlPage.of(policy).root().getElementsByTagName("main").item(0).getTextContent();

    for (Format format : List.of(Format.PDF, Format.PDF_UA2)) {
      byte[] pdf = policy.in(format).bytes();
      assertHolds(PdfTag.of(pdf).text(), text);
      assertEquals(List.of(), PageGlyphs.of(pdf).outside());
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void eachHasTheWordsOfItsPageInMarkdownToo(PrintedPolicy policy) throws Exception {
    String markdown = policy.markdown().toUpperCase(Locale.ROOT);
    for (Element clause : HtmlPage.of(policy).inMain("section")) {
      for (Node node : Elements.nodes(clause)) {
        if (clause.getAttribute("class").startsWith("level-") && node instanceof Text text) {
          for (String word : text.getData().split("[^\\p{L}\\p{N}]+", -1)) {
            assertTrue(markdown.contains(word.toUpperCase(Locale.ROOT)), word);
          }
        }
      }
    }
  }

  /** What the PDF has besides are labels of lists, dashes, contents and hyphens. */
  private static void assertHolds(String read, String text) {
    String wanted = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String printed = read.toUpperCase(Locale.ROOT);
    int at = -1;
    for (int i = 0; i < wanted.length(); i++) {
      at = printed.indexOf(wanted.charAt(i), at + 1);
      assertTrue(at >= 0, "lost: " + wanted.substring(i, Math.min(wanted.length(), i + 60)));
    }
  }

  private static PageGlyphs printed(String body) throws Exception {
    return PageGlyphs.of(PdfSamples.pdf(Samples.draftWith(body)));
  }

  private static String row(int columns, String... words) {
    return IntStream.range(0, columns)
        .mapToObj(i -> words[i % words.length])
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String table(int columns, String... words) {
    return "Table: Sheep\n\n"
        + row(columns, words)
        + "| --- ".repeat(columns)
        + "|\n"
        + row(columns, words).repeat(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY, ADDRESS, PLACE, "the-clerk@" + PLACE + ".example.org"})
  void nothingOfALongWordRunsOffThePage(String word) throws Exception {
    String body = "See " + word + " for more.\n\n- one " + word + "\n- two\n\nTerm " + word
        + "\n: " + word + "\n\nAs said.[^1]\n\n[^1]: See " + word + "\n\n> " + word + "\n\n"
        + table(3, "Who", word, "now");

    PageGlyphs glyphs = printed(body);

    assertEquals(List.of(), glyphs.outside());
    assertEquals(
        count(body, word), count(glyphs.letters().replace("-", ""), word.replace("-", "")));
  }

  private static int count(String text, String word) {
    return text.split(Pattern.quote(word), -1).length - 1;
  }

  @Test
  void aWideTableIsSetInSmallerType() throws Exception {
    PageGlyphs glyphs =
        printed(table(5, "Correspondence", "Permanently", "Administration", "Administrator"));

    assertEquals(List.of("595 x 842"), glyphs.sizes());
    assertEquals(List.of(), glyphs.outside());
  }

  @Test
  void aTableOfNineColumnsIsSetOnATurnedPageTogetherWithItsHeading() throws Exception {
    PageGlyphs glyphs = printed(
        "As follows:\n\n" + table(9, "Correspondence", "Likelihood", "Mitigation", "Officer"));

    assertTrue(glyphs.sizes().contains("842 x 595"), glyphs::toString);
    assertEquals(4 * 3, count(glyphs.letters(), "Correspondence"));
    assertEquals(List.of(), glyphs.outside());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "- one\n  - ", "- (a) one\n  - (xxviii) ", "> "})
  void aTableOfNineColumnsIsWholeInAListAndAQuotation(String start) throws Exception {
    String margin = start.replaceAll("(?s).*\n", "").replaceAll("(  )?.*", "$1")
        + (start.startsWith(">") ? "> " : "  ");
    String table =
        table(9, "Correspondence", "Likelihood", "Mitigation").replace("\n", "\n" + margin);

    PageGlyphs glyphs = printed("These:\n\n" + start + "words\n\n" + margin + table + "\n\nMore.");

    assertEquals(4 * 3, count(glyphs.letters(), "Correspondence"));
    assertEquals(List.of(), glyphs.outside());
    assertTrue(glyphs.pages().get(0).contains("words"), glyphs::toString);
  }

  @Test
  void theWordsOfATableOfManyColumnsAreDividedLast() throws Exception {
    PageGlyphs glyphs = printed(table(11, "Correspondence", "Administration"));

    assertEquals(List.of(), glyphs.outside());
    assertEquals(4 * 6, count(glyphs.letters().replace("-", ""), "Correspondence"));
  }

  @Test
  void aTableThatNoPageIsWideEnoughForIsAnErrorThatNamesIt() {
    var printed =
        PdfSamples.render(Samples.draftWith(table(40, "Sheep", "Goats")), Samples.layout());

    assertTrue(printed.toOptional().isEmpty(), printed::toString);
    Diagnostic error = printed.diagnostics().get(0);
    assertEquals(1, printed.diagnostics().size(), printed::toString);
    assertTrue(
        error.message().startsWith("the table 'Sheep' of clause 'keys' is too wide"),
        error::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "ROMAN, '', ., 88",
    "ROMAN, (, ), 88",
    "ROMAN, '', ), 39",
    "DIGITS, '', ., 103",
    "DIGITS, (, ), 103",
    "LETTERS, (, ), 26",
    "CAPITAL_ROMAN, '', ., 39"
  })
  void theLabelsOfAListAreWhole(Counter counter, String before, String after, int last)
      throws Exception {
    var style = new LabelStyle(counter, before, after);
    List<String> labels = IntStream.rangeClosed(1, last).mapToObj(style::label).toList();
    String items = labels.stream().map(l -> "- " + l + " item\n").collect(Collectors.joining());
    String nested = labels.stream().map(l -> "  - " + l + " item\n").collect(Collectors.joining());

    byte[] pdf =
        PdfSamples.pdf(Samples.draftWith("Items:\n\n" + items + "\nMore:\n\n- one\n" + nested));

    assertEquals(List.of(), PageGlyphs.of(pdf).outside());
    String read = PdfTag.of(pdf).text().replaceAll("\\s", "");
    assertEquals(
        2, count(read, labels.stream().map(l -> l + "item").collect(Collectors.joining())), read);
  }

  @Test
  void theNumbersOfAListThatStartsLateAreWhole() throws Exception {
    byte[] pdf =
        PdfSamples.pdf(Samples.draftWith("Items:\n\n99998. item\n99999. item\n100000. item\n"));

    assertEquals(List.of(), PageGlyphs.of(pdf).outside());
    String read = PdfTag.of(pdf).text().replaceAll("\\s", "");
    assertTrue(read.contains("99999.item100000.item"), read);
  }

  @Test
  void wordsThatTheStylesHideAreAnError() {
    String styles = Objects.requireNonNull(Samples.layout().texts().get("policy/print.css"))
            .value() + "\nem { display: none; }\n";
    var layout = Samples.layoutWith("policy/print.css", styles);

    var printed = new HtmlRenderer(layout)
        .render(Samples.draft())
        .then(html -> new PdfRenderer(layout).render(Samples.draft(), html));

    assertEquals(
        List.of("these styles do not print 'Village' of clause 'keys'"),
        printed.diagnostics().stream().map(Diagnostic::message).toList());
    assertFalse(printed.toOptional().isPresent());
  }
}
