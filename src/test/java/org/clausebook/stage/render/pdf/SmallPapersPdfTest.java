package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.PrintedPolicy;
import org.clausebook.SamplePapers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small papers are held to what policies are held to. */
@Tag("slow")
final class SmallPapersPdfTest {
  static List<PrintedPolicy> papers() {
    return SamplePapers.all();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void eachIsAccessibleAndCanBeArchived(PrintedPolicy paper) throws Exception {
    assertEquals(List.of(), PdfConformance.failures(paper.pdf()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void nothingIsPrintedThatTheFontsLack(PrintedPolicy paper) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(paper.pdf())) {
      assertEquals(List.of(), MissingGlyphs.in(pdf));
    }
  }

  static List<PrintedPolicy> drafts() {
    return List.of(SamplePapers.summary(), SamplePapers.sheet());
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyPageOfADraftSaysSo(PrintedPolicy paper) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(paper.pdf())) {
      for (MarkedPage page : MarkedPage.all(pdf)) {
        assertTrue(String.join(" ", page.margins()).contains("DRAFT"), paper.name());
      }
    }
  }

  @Test
  void theHeadOfTheTableToSignIsOnEachPage() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(SamplePapers.sheet().pdf())) {
      String text = new PDFTextStripper().getText(pdf);

      assertTrue(pdf.getNumberOfPages() > 1);
      assertEquals(pdf.getNumberOfPages(), text.split("Name Signature Date", -1).length - 1, text);
    }
  }
}
