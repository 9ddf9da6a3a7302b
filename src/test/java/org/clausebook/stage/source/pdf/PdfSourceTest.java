package org.clausebook.stage.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.clausebook.stage.source.Shown;
import org.junit.jupiter.api.Test;

final class PdfSourceTest {
  /** A line on a page: how far down, in which size and weight. */
  private record Drawn(int x, int y, int size, boolean isBold, String text) {}

  private static Drawn body(int y, String text) {
    return new Drawn(72, y, 11, false, text);
  }

  @SafeVarargs
  private static PDDocument document(List<Drawn>... pages) throws IOException {
    var document = new PDDocument();
    for (List<Drawn> lines : pages) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        for (Drawn line : lines) {
          content.beginText();
          content.setFont(
              new PDType1Font(line.isBold() ? FontName.HELVETICA_BOLD : FontName.HELVETICA),
              line.size());
          content.newLineAtOffset(line.x(), line.y());
          content.showText(line.text());
          content.endText();
        }
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  @Test
  void linesBecomeParagraphsHeadingsAndItems() throws IOException {
    byte[] pdf = bytes(document(
        List.of(
            body(760, "Ambridge Parish Council"),
            new Drawn(72, 720, 18, true, "Grants Policy"),
            new Drawn(72, 690, 14, false, "1. Purpose"),
            body(670, "The Council gives grants each year to clubs and to charities that work"),
            body(656, "in the parish, by applica-"),
            body(630, "Each application is looked at by the clerk."),
            body(616, "(a) by name"),
            new Drawn(
                90,
                602,
                11,
                false,
                "(i) of the club, which is to be written in full and as it is on the"),
            new Drawn(90, 588, 11, false, "bank statement"),
            body(40, "Page 1 of 2")),
        List.of(
            body(760, "Ambridge Parish Council"),
            body(720, "(b) by sum."),
            new Drawn(72, 690, 11, true, "Further help"),
            body(670, "Ask the clerk."),
            body(40, "Page 2 of 2"))));

    assertEquals("""
        RUNNING 'Ambridge Parish Council'
        HEADING 'Grants Policy'
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'The Council gives grants each year to clubs and to charities that work in the parish, by applica-'
        PARAGRAPH 'Each application is looked at by the clerk.'
        ITEM 1 typed (a) 'by name'
        RUNNING 'Page 1 of 2'
        RUNNING 'Ambridge Parish Council'
        ITEM 2 typed (i) 'of the club, which is to be written in full and as it is on the bank statement'
        ITEM 1 typed (b) 'by sum.'
        HEADING 2 'Further help'
        RUNNING 'Page 2 of 2'
        PARAGRAPH 'Ask the clerk.'
        """, Shown.blocks(pdf));
  }

  @Test
  void aLockedOneIsAnError() throws IOException {
    PDDocument document = document(List.of(body(700, "Words.")));
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    assertEquals(
        "this PDF is locked with a password\n  hint: open it with the password, and print it as a new PDF\n",
        Shown.blocks(bytes(document)));
  }

  @Test
  void aScanIsAnError() throws IOException {
    assertEquals(
        "no words are in this file\n  hint: if it is a scan, open it in a program that recognises"
            + " text, and save that as .docx\n",
        Shown.blocks(bytes(document(List.of()))));
  }

  @Test
  void moreThanFiveHundredPagesAreAnError() throws IOException {
    var document = new PDDocument();
    for (int i = 0; i < 501; i++) {
      document.addPage(new PDPage());
    }

    assertEquals(
        "this PDF has more than 500 pages\n  hint: print the pages of the policy as a new PDF, and import that\n",
        Shown.blocks(bytes(document)));
  }

  @Test
  void oneThatUnpacksToTooMuchIsAnError() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        deflater.write(zeros);
      }
    }
    var pdf = new ByteArrayOutputStream();
    pdf.write(
        "%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
    pdf.write(packed.toByteArray());
    String expected = """
        this PDF unpacks to more than a policy can have
          hint: open it in a browser, print the pages of the policy as a new PDF, and import that
        """;

    assertEquals(expected, Shown.blocks(pdf.toByteArray()));
    assertEquals(
        expected,
        Shown.blocks("%PDF-1.7\n<</Filter[/FlateDecode /FlateDecode]>>"
            .getBytes(StandardCharsets.US_ASCII)));
  }

  /** Whatever the damage is, the end is an error or what is left, and no fault. */
  @Test
  void aDamagedOneIsAnErrorOrWhatIsLeft() throws IOException {
    byte[] whole = bytes(document(List.of(body(700, "Words of the policy."))));
    var random = new Random(7);
    var answers = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : whole.length * i / 60);
      for (int j = 0; j < i && damaged.length > 10; j++) {
        damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
      }
      answers.add(Shown.blocks(damaged));
    }

    assertEquals(60, answers.size());
  }
}
