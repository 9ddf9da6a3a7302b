package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.approvaltests.Approvals;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.Logo;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlBlock.History;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.ControlSheet.Signatures;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.LinkedText;
import org.clausebook.model.text.LinkedText.Part;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letterhead, document control and signatures on paper. */
class ControlInPdfTest {
  private static final Row BLANK = new Row("Date of adoption", List.of());

  @Test
  void aScreenReaderIsToldLogoRowsVersionsAndSignatures() throws Exception {
    List<String> tags = PdfTag.of(pdf(ControlForm.TABLE, ControlPlace.PAGE)).lines();

    Approvals.verify(String.join("\n", tags));
  }

  @Test
  void theLogoIsReadOutByItsText() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(ControlForm.LINES, ControlPlace.TOP))) {
      var texts = new ArrayList<String>();
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary tag
            && COSName.getPDFName("Figure").equals(tag.getCOSName(COSName.S))) {
          texts.add(tag.getString(COSName.ALT));
        }
      }

      assertEquals(List.of("A sun over waves"), texts);
    }
  }

  @ParameterizedTest
  @EnumSource(ControlForm.class)
  void everyFormIsAccessibleAndArchivable(ControlForm form) throws Exception {
    for (ControlPlace place : ControlPlace.values()) {
      assertEquals(List.of(), PdfConformance.failures(pdf(form, place)), form + " " + place);
    }
  }

  @Test
  void titleAndDocumentControlHaveAPageEach() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(ControlForm.TABLE, ControlPlace.PAGE))) {
      assertTrue(text(document, 1).contains("2 Pier Road"));
      assertTrue(text(document, 1).contains("Version: 2.0"));
      assertTrue(text(document, 2).contains("Version history"));
      assertTrue(text(document, 3).contains("1. Keys"));
      assertTrue(text(document, 3).contains("Signatures"));
      assertEquals(
          "Document control",
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void theNumberStandsInTheMetadata() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(ControlForm.LINES, ControlPlace.TOP))) {
      assertEquals("A 1", document.getDocumentInformation().getCustomMetadataValue("Number"));
      var xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata();
      assertTrue(new String(xmp.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .contains("<adoption:number>A 1</adoption:number>"));
    }
  }

  private static String text(PDDocument document, int page) throws Exception {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static byte[] pdf(ControlForm form, ControlPlace place) throws Exception {
    return PdfSamples.pdf(document(form, place));
  }

  private static PolicyDocument document(ControlForm form, ControlPlace place) throws Exception {
    return Samples.draft().withSheet(sheet(form, place));
  }

  private static ControlSheet sheet(ControlForm form, ControlPlace place) throws Exception {
    return new ControlSheet(
        Optional.of(logo()),
        List.of("2 Pier Road", "clerk@ambridge.example"),
        Optional.of("A 1"),
        Optional.of("The Clerk"),
        Optional.of(block(form, place)),
        Optional.of(new Signatures(
            "Signatures", List.of("Office", "Signed", "Name", "Date"), List.of("Chair", "Clerk"))));
  }

  private static ControlBlock block(ControlForm form, ControlPlace place) {
    boolean isSentence = form == ControlForm.SENTENCE;
    var version = new Row("Version", List.of(LinkedText.of("2.0")));
    var link = new Part("Tree Policy", Optional.of("https://ambridge.example/trees"));
    var clause = new Part("keys", Optional.of("#keys"));
    var related =
        new Row("Related", List.of(new LinkedText(List.of(link)), new LinkedText(List.of(clause))));
    return new ControlBlock(
        form,
        place,
        "Document control",
        isSentence ? List.of() : List.of(version, related, BLANK),
        isSentence ? Optional.of("This policy is to be adopted.") : Optional.empty(),
        Optional.of(new History(
            "Version history",
            List.of("Version", "Date"),
            List.of(List.of("1.0", "2019"), List.of("2.0", "")))),
        place == ControlPlace.PAGE ? List.of(version) : List.of());
  }

  private static Logo logo() throws Exception {
    var image = new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return new Logo(FileContent.of(bytes.toByteArray()), "image/png", 30, 10, "A sun over waves");
  }
}
