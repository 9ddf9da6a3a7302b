package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.model.Presentation;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays together where a page ends, wherever on the page it begins. */
class BreaksTest {
  private static final String SENTENCE = "This sentence says what many others have said before. ";

  /** Paragraphs before what is looked at: from the head of a page to its foot, and beyond. */
  static Stream<Integer> paragraphs() {
    return IntStream.rangeClosed(0, 27).boxed();
  }

  private static List<String> pages(int paragraphs, String body) throws Exception {
    String before = "Sentence.\n\n".repeat(paragraphs);
    List<String> pages =
        PageGlyphs.of(PdfSamples.pdf(Samples.draftWith(before + body))).pages();
    assertFalse(pages.contains(""), "an empty page");
    return pages;
  }

  private static void assertTogether(List<String> pages, String... words) {
    List<String> whole =
        pages.stream().filter(page -> Stream.of(words).allMatch(page::contains)).toList();
    assertEquals(1, whole.size(), () -> List.of(words) + " in " + pages);
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void captionHeadAndFirstRow(int before) throws Exception {
    List<String> pages = pages(
        before,
        "Table: Caption\n\n| HeadA | HeadB |\n| --- | --- |\n| first | " + SENTENCE.repeat(12)
            + " |\n" + ("| next | " + SENTENCE.repeat(12) + " |\n").repeat(4));

    assertTogether(pages, "Caption", "HeadA", "first", "before.");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void aRowThatHeadsOthersAndTheFirstOfThem(int before) throws Exception {
    String row = "| **Row** | " + SENTENCE.repeat(4) + " |\n";
    String group =
        "| **About-NUMBER** | |\n| **NUMBER-row** | " + SENTENCE.repeat(3) + " |\n" + row;
    List<String> pages = pages(
        before,
        "| HeadA | HeadB |\n| --- | --- |\n"
            + Stream.of("first", "second", "third", "fourth", "fifth", "sixth")
                .map(number -> group.replace("NUMBER", number))
                .collect(Collectors.joining(row)));

    assertTogether(pages, "About-first", "first-row");
    assertTogether(pages, "About-second", "second-row");
    assertTogether(pages, "About-third", "third-row");
    assertTogether(pages, "About-fourth", "fourth-row");
    assertTogether(pages, "About-fifth", "fifth-row");
    assertTogether(pages, "About-sixth", "sixth-row");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void aTableThatFitsOnAPage(int before) throws Exception {
    List<String> pages = pages(
        before,
        "**These are they:**\n\nTable: Caption\n\n| HeadA | HeadB |\n| --- | --- |\n"
            + "| first | " + SENTENCE + "|\n" + ("| next | " + SENTENCE + " |\n").repeat(6)
            + "| last | row |\n");

    assertTogether(pages, "Thesearethey:", "Caption", "HeadA", "first", "last");
  }

  /** Its clause begins under another, so that no page of few words is left when it moves. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8, 10, 12})
  void aTableThatFillsAPage(int before) throws Exception {
    String table = "Sentence.\n\nTable: Caption\n\n| HeadA | HeadB |\n| --- | --- |\n"
        + "| first | row |\n" + ("| next | " + SENTENCE + SENTENCE + " |\n").repeat(12)
        + "| last | row |\n";
    byte[] pdf = PdfSamples.pdf(Samples.draftOf(
        Presentation.none(),
        Samples.clause("keys", "1.", "Keys", "Sentence.\n\n".repeat(before + 5)),
        Samples.clause("locks", "2.", "Locks", table)));

    assertTogether(PageGlyphs.of(pdf).pages(), "Caption", "HeadA", "first", "last");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void aSentenceAndTheFirstTwoItemsOfTheListItLeadsTo(int before) throws Exception {
    List<String> pages = pages(
        before,
        "**They must:**\n\n- Alpha\n- Beta\n- Gamma with:\n  - Delta\n  - Epsilon\n- Zeta\n");

    assertTogether(pages, "Theymust:", "Alpha", "Beta");
    assertTogether(pages, "Gammawith:", "Delta", "Epsilon");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void aSentenceAndTheQuotationItLeadsTo(int before) throws Exception {
    assertTogether(pages(before, "The law says:\n\n> Be good.\n"), "lawsays:", "Begood.");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void theLastWordsAndTheLinesThatClose(int before) throws Exception {
    List<String> pages = pages(before, "The very last words.");

    assertTogether(pages, "lastwords.", "AdoptedbyParishCouncil");
  }

  /** Where words of another kind begin, the PDF library would end a line. */
  @Test
  void noLineBeginsWithACommaOrEndsWithABracket() throws Exception {
    for (int width = 40; width < 70; width++) {
      String start = "x".repeat(width) + " ";
      byte[] pdf = PdfSamples.pdf(Samples.draftWith(start
          + "aa (**bold words**), see ([paragraph 4](#keys)), *this*; or \"**that**\".\n\n"
          + "- " + start + "hears it ([paragraph 4](#keys)).\n"));

      for (String line : lines(pdf)) {
        assertFalse(line.matches(".*[(\"]|[),;.\"].*"), width + ": " + line);
      }
    }
  }

  private static List<String> lines(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader
          .getText(document)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
