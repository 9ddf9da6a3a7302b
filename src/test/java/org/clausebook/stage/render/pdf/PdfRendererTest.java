package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.approvaltests.Approvals;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
  @Test
  void aScreenReaderIsToldTheCouncilsWordsInOrderAndNothingElse() throws Exception {
    List<String> tags = PdfTag.of(PdfSamples.pdf(Samples.adopted())).lines();

    Approvals.verify(String.join("\n", tags));
  }

  @Test
  void theDraftMarkIsOnEveryPageAndInNoTag() throws Exception {
    byte[] pdf = PdfSamples.pdf(Samples.draftWith("Keys. ".repeat(1500)));

    List<String> pages = pages(pdf);
    assertTrue(pages.size() >= 2, () -> pages.size() + " pages");
    for (String page : pages) {
      assertTrue(page.contains("DRAFT: not yet adopted by Parish Council"), page);
    }
    assertFalse(PdfTag.of(pdf).lines().toString().contains("DRAFT"));
  }

  @Test
  void anAdoptedPolicySaysDraftNowhere() throws Exception {
    byte[] pdf = PdfSamples.pdf(Samples.adopted());

    assertFalse(pages(pdf).toString().toLowerCase(Locale.ROOT).contains("draft"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertFalse(xmp(document).toLowerCase(Locale.ROOT).contains("draft"));
      assertFalse(document.getDocumentInformation().getKeywords().contains("draft"));
    }
  }

  @Test
  void everyPageNamesCouncilTitleDecisionAndNumber() throws Exception {
    List<String> pages = pages(PdfSamples.pdf(Samples.adopted()));

    assertTrue(pages.size() >= 2, () -> pages.size() + " pages");
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      assertTrue(page.contains("Borŵen & Caeŷs Community Council"), page);
      assertTrue(page.contains("Lone Working Policy"), page);
      assertTrue(page.contains("Adopted 3rd June 2026"), page);
      assertTrue(page.contains("Page " + (i + 1) + " of " + pages.size()), page);
    }
  }

  @Test
  void theMetadataCarriesTheAdoptionAndNoTime() throws Exception {
    try (PDDocument document = Loader.loadPDF(PdfSamples.pdf(Samples.adopted()))) {
      var information = document.getDocumentInformation();
      assertEquals("Lone Working Policy of Borŵen & Caeŷs", information.getTitle());
      assertEquals("Borŵen & Caeŷs Community Council", information.getAuthor());
      assertNull(information.getCreationDate());
      assertNull(information.getModificationDate());
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
      Approvals.verify(xmp(document));
    }
  }

  @Test
  void theBookmarksAreTheHeadings() throws Exception {
    try (PDDocument document = Loader.loadPDF(PdfSamples.pdf(Samples.adopted()))) {
      var titles = new ArrayList<String>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> titles.add(item.getTitle()));

      assertEquals(List.of("1. Purpose & scope", "2. Duties", "3. Checks", "4 Records"), titles);
    }
  }

  @Test
  void aLinkIsReadOutByItsWords() throws Exception {
    byte[] pdf = PdfSamples.pdf(Samples.draftWith("See [our *own* site](https://example.org)."));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      var link = document.getPage(0).getAnnotations().get(0);
      assertEquals("our own site", link.getContents());
    }
  }

  @Test
  void theSamePolicyIsTheSameBytes() {
    byte[] first = PdfSamples.pdf(Samples.adopted());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertArrayEquals(first, PdfSamples.pdf(Samples.adopted()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyThreadsPrintTheSameBytes() {
    byte[] first = PdfSamples.pdf(Samples.draft());

    IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> PdfSamples.pdf(Samples.draft()))
        .forEach(pdf -> assertArrayEquals(first, pdf));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  private static String xmp(PDDocument document) throws IOException {
    try (var stream = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
