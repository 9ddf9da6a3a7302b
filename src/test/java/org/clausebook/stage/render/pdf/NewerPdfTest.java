package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.clausebook.PrintedPolicy;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.Format;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second pair of standards: PDF/UA-2 and PDF/A-4. */
final class NewerPdfTest {
  static List<PrintedPolicy> policies() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPolicyFollowsTheNewerStandardsToo(PrintedPolicy policy) throws Exception {
    assertEquals(
        List.of(), PdfConformance.newerFailures(policy.in(Format.PDF_UA2).bytes()));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void bothPdfsSayTheSame(PrintedPolicy policy) throws Exception {
    assertEquals(
        PdfTag.of(policy.pdf()).text(),
        PdfTag.of(policy.in(Format.PDF_UA2).bytes()).text());
  }

  @Test
  void everyLinkAndBookmarkLeadsToATag() throws Exception {
    byte[] pdf = PdfSamples.newer(
        Samples.draftWith("Keys are kept[^1], as [clause 1](#keys) says.\n\n[^1]: By the Clerk."));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDAnnotation link : document.getPage(0).getAnnotations()) {
        assertLeadsToTag(link.getCOSObject());
      }
      assertEquals(3, document.getPage(0).getAnnotations().size());
      assertLeadsToTag(
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getCOSObject());
    }
  }

  private static void assertLeadsToTag(COSDictionary source) {
    COSDictionary action = source.getCOSDictionary(COSName.A);
    var place = (COSArray) action.getDictionaryObject("SD");
    var tag = (COSDictionary) place.getObject(0);
    assertTrue(
        List.of("H2", "Link", "FENote").contains(tag.getNameAsString(COSName.S)), tag::toString);
  }

  @Test
  void thereIsNoInfoAndTheXmpSaysAllOfIt() throws Exception {
    byte[] pdf = PdfSamples.newer(Samples.adopted());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertNull(document.getDocument().getTrailer().getDictionaryObject(COSName.INFO));
      assertEquals(2.0f, document.getVersion());
    }
    assertEquals(
        PdfProperties.of(PdfSamples.pdf(Samples.adopted()), Location.of("a")),
        PdfProperties.of(pdf, Location.of("a")));
  }

  @Test
  void theSamePolicyIsTheSameBytes() {
    assertArrayEquals(PdfSamples.newer(Samples.adopted()), PdfSamples.newer(Samples.adopted()));
  }
}
