package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.Offices;
import org.clausebook.stage.render.Samples;
import org.clausebook.stage.render.markup.KeptPhrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Dates, numbers with what they count, references, offices and short last words are not parted. */
final class KeptWordsTest {
  private static final List<String> OFFICES =
      List.of("Town Clerk", "Deputy Town Clerk", "Clerc y Dref", "Responsible Financial Officer");

  /** An underscore for each blank at which no line ends. */
  private static String marked(String body) {
    Document page = XhtmlPage.parse(
            KeptPhrases.of("<span class='kept'>", "</span>", OFFICES)
                .markPage("<html><body><main>" + body + "</main></body></html>"),
            Location.of("policy/policy.html.ftl"))
        .toOptional()
        .orElseThrow()
        .tree();
    KeptWords.mark(page);
    return page.getDocumentElement().getTextContent().replace(KeptWords.BLANK, '_');
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          from 5 March 2026 until then      | from 5_March_2026 until then
          on the 27th May 2025 it was made  | on the 27th_May_2025 it was made
          ar 5 Mawrth 2026 wedyn            | ar 5_Mawrth_2026 wedyn
          yr 2il o Fehefin 2026 wedyn       | yr 2il_o_Fehefin_2026 wedyn
          in March 2026 or later            | in March_2026 or later
          the Data Protection Act 2018 says | the Data Protection Act_2018 says
          within 30 days of asking          | within 30_days of asking
          about £5 million altogether       | about £5_million altogether
          closes at 11 pm precisely         | closes at 11_pm precisely
          under clause 4.2 they choose      | under clause_4.2 they choose
          gweler cymal 3 uchod              | gweler cymal_3 uchod
          ask the Town Clerk before         | ask the Town_Clerk before
          y Deputy Town Clerk a             | y Deputy_Town_Clerk a
          the Responsible Financial Officer | the Responsible Financial Officer
          gofyn i Glerc neu Clerc y Dref yn | gofyn i Glerc neu Clerc_y_Dref yn
          see minute 24/117 of the council   | see minute_24/117 of the council
          the Clerk of the Council decides  | the Clerk of the Council decides
          """)
  void theirBlanksAreKept(String words, String kept) {
    assertEquals(kept + " more", marked("<p>" + words + " <b>more</b></p>"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          <p>as they see fit.</p>                | as they see_fit.
          <p>as they see fitting.</p>            | as they see fitting.
          <ul><li>as this <ul><li>b</li></ul></li></ul> | as_this b
          <p>as <b>it</b> is (and so)</p>        | as it is (and_so)
          <p>it is <a href="#x">so</a></p>       | it is so
          """)
  void aShortLastWordStandsWithTheOneBeforeIt(String html, String kept) {
    assertEquals(kept, marked(html));
  }

  @Test
  void theColumnsOfATableAreTooNarrowForThat() {
    assertEquals("5 March 2026", marked("<table><tr><td>5 March 2026</td></tr></table>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 March 2026", "Town Clerk", "30 days", "Act 2018"})
  void noLineEndsWithinThemWhereverItEnds(String words) throws Exception {
    for (int width = 50; width < 80; width++) {
      byte[] pdf =
          PdfSamples.pdf(Samples.draftWith("x".repeat(width) + " " + words + ", and more text.")
              .with(new Offices(OFFICES)));

      List<String> lines = lines(pdf);
      assertTrue(lines.stream().anyMatch(line -> line.contains(words)), () -> words + ": " + lines);
      assertFalse(lines.stream().anyMatch(line -> line.equals("text.")), lines::toString);
    }
  }

  @Test
  void theFileHasOrdinaryBlanks() throws Exception {
    byte[] pdf =
        PdfSamples.pdf(Samples.draftWith("Before 5 March 2026, ask the Town Clerk for it."));

    assertTrue(lines(pdf).contains("Before 5 March 2026, ask the Town Clerk for it."));
  }

  private static List<String> lines(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PrintedLines.of(document).lines();
    }
  }
}
