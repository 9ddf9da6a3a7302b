package org.clausebook.stage.source;

import static org.clausebook.stage.source.docx.DocxInTest.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.docx.DocxInTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that somebody made to harm, and those that are not what they seem. */
final class HostileFilesTest {
  private static final Duration SECONDS = Duration.ofSeconds(20);

  private static final String PART =
      "  hint: save the part that holds the policy as a file of its own\n";

  private static String read(byte[] file) {
    return assertTimeoutPreemptively(SECONDS, () -> Shown.blocks(file));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  @Tag("slow")
  void anArchiveThatUnpacksToTooMuchIsAnError() throws IOException {
    String expected = """
        this file unpacks to more than a policy can have
          hint: open it in Word or LibreOffice, and save the policy alone as a new file
        """;

    assertEquals(expected, read(bomb("word/document.xml", 97)));
    assertEquals(expected, read(bomb("word/media/image.png", 385)));
  }

  private static byte[] bomb(String name, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void anArchiveOfTooManyPartsIsAnError() {
    Map<String, String> parts = new TreeMap<>();
    for (int i = 0; i < 5_001; i++) {
      parts.put("word/p" + i, "");
    }

    assertTrue(read(DocxInTest.zip(parts)).startsWith("more than 5000 parts are in this file"));
  }

  @Test
  void entitiesAreNotExpanded() {
    String bomb =
        "<!DOCTYPE b [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + "<w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p></w:body></w:document>";

    assertEquals("""
            'word/document.xml' in this file declares entities, which no program for documents writes
              hint: open it in Word or LibreOffice and save it again
            """, read(DocxInTest.of().part("word/document.xml", bomb).bytes()));
  }

  @Test
  void tablesTenThousandDeepAreAnError() {
    String deep =
        "<w:tbl><w:tr><w:tc>".repeat(10_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(10_000);

    assertEquals("""
            'word/document.xml' in this file has more than 200 elements in each other
              hint: copy the words into a new file without tables in tables
            """, read(DocxInTest.of(deep).bytes()));
  }

  @Test
  @Tag("slow")
  void aFileCutShortIsAnErrorAtEveryLength() {
    byte[] whole = DocxInTest.of(paragraph("Words.".repeat(200))).bytes();

    for (int length = 4; length < whole.length - 200; length += 23) {
      String answer = read(Arrays.copyOf(whole, length));
      assertTrue(answer.contains("hint: "), length + ": " + answer);
    }
  }

  @Test
  void damageIsAnErrorOrLeavesTheRest() {
    byte[] whole = DocxInTest.of(paragraph("Words.")).bytes();
    var random = new Random(3);

    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      assertTrue(!read(damaged).isEmpty());
    }
  }

  @Test
  void xmlThatIsDamagedIsAnError() {
    assertEquals(
        """
            'word/document.xml' in this file is damaged
              hint: open it in Word or LibreOffice, let it be repaired, and save it again
            """,
        read(DocxInTest.of().part("word/document.xml", "<w:document><w:body>").bytes()));
  }

  /** Found by the fuzzer: the parser of the JDK wrote to standard error. */
  @Test
  void xmlWithBytesThatAreNoLettersIsDamaged() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(latin("<w:document>\u00F0</w:document>"));
    }
    PrintStream err = System.err;
    var stray = new ByteArrayOutputStream();
    System.setErr(new PrintStream(stray, true, StandardCharsets.UTF_8));
    try {
      assertTrue(Shown.blocks(bytes.toByteArray())
          .startsWith("'word/document.xml' in this file is damaged\n"));
    } finally {
      System.setErr(err);
    }
    assertEquals("", stray.toString(StandardCharsets.UTF_8));
  }

  @Test
  void filesOfOtherProgramsAreToldApart() {
    String save = "\n  hint: open it in Word or LibreOffice, and save it as .docx\n";
    assertEquals(
        "this is a file of an older Word, whatever its name says" + save,
        read(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 WordDocument")));
    assertEquals(
        """
            this Word file is locked with a password
              hint: open it in Word with the password, and save it without one
            """,
        read(latin("\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")));
    assertEquals("this is a file in Rich Text Format" + save, read(latin("{\\rtf1\\ansi Words.}")));
    assertEquals("""
            this is no text, web page, PDF or file of Word or LibreOffice Writer
              hint: open it in the program that wrote it, and save it as .docx or PDF
            """, read(latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR")));
    assertEquals("""
            this is an archive of files, and none that Word or LibreOffice Writer has written
              hint: unpack it, and name the file that holds the policy
            """, read(DocxInTest.zip(Map.of("xl/workbook.xml", "<a/>"))));
    assertEquals(
        "no words are in this file\n  hint: if it is a scan, open it in a program that recognises"
            + " text, and save that as .docx\n",
        read(new byte[0]));
  }

  @Test
  void aPackedFileWithoutItsTextIsAnError() {
    assertEquals("""
        'word/document.xml' in this file holds no text of Word
          hint: open it in Word or LibreOffice and save it again
        """, read(DocxInTest.zip(Map.of("word/document.xml", "<body/>"))));
    assertEquals(
        """
        this file has the parts of LibreOffice, but no text
          hint: open it in LibreOffice and save it again
        """,
        read(DocxInTest.zip(
            Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"))));
  }

  @Test
  void anArchiveCutOrSpoiltIsAnError() {
    byte[] whole = DocxInTest.of(paragraph("Words.".repeat(200))).bytes();

    assertEquals("""
        the end of this file is missing
          hint: fetch it again: it was not copied completely
        """, read(Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aPdfThatIsNoneIsAnError() {
    assertEquals("""
        this PDF is damaged and cannot be read
          hint: fetch it again, or print it as a new PDF
        """, read(latin("%PDF-1.7\nnothing of a PDF\n")));
  }

  @Test
  void aTextLargerThanAnyPolicyIsAnError() {
    byte[] text = new byte[(8 << 20) + 1];
    Arrays.fill(text, (byte) 'a');

    assertEquals("this text is larger than 8 MB\n" + PART, read(text));
  }

  @Test
  void onePieceOfAMillionElementsIsAnError() {
    assertEquals(
        "'word/document.xml' in this file is longer than a policy can be\n" + PART,
        read(DocxInTest.of("<w:p>" + "<w:r/>".repeat(1_000_001) + "</w:p>").bytes()));
  }

  @Test
  void theContentCountsAndNotTheName() {
    byte[] word = DocxInTest.of(paragraph("Words.")).bytes();

    assertEquals(
        "PARAGRAPH 'Words.'\n", Shown.blocks(Shown.read("policy.pdf", word, TrackedChanges.ASK)));
  }

  @Test
  @Tag("slow")
  void textThatMakesPatternsSlowIsReadInSeconds() {
    int length = 1 << 20;
    for (String slow : new String[] {
      ".".repeat(length),
      " ".repeat(length) + "x",
      "a-".repeat(length / 2),
      "[".repeat(length),
      "*".repeat(length),
      "|".repeat(length),
      "1.".repeat(length / 2),
      "(".repeat(length),
      "> ".repeat(length / 2),
      "- ".repeat(length / 2),
      "x\n".repeat(20_000),
      "# a\n" + "[".repeat(length),
      "# a\n" + "|".repeat(length),
      "---\na:" + " ".repeat(length),
      "# a\n" + " ".repeat(length) + "#x",
      "<p>" + " ".repeat(length) + "<p>x",
      "# a\n" + "- a\n".repeat(10_000)
    }) {
      assertTimeoutPreemptively(
          SECONDS, () -> Shown.blocks(slow), () -> slow.substring(0, 8) + " takes too long");
    }
  }

  /** Five hundred pages are some twenty thousand paragraphs, or one. */
  @Test
  @Tag("slow")
  void aLongFileIsAnErrorInSeconds() {
    String words = "The Council shall look at each application within a month of it. ";

    assertEquals(
        "more than 10000 blocks are in this file\n" + PART,
        read(DocxInTest.of(paragraph(words.repeat(3)).repeat(20_000)).bytes()));
    assertEquals(
        "this file has more words than a policy of 150 pages\n" + PART,
        Shown.blocks(words.repeat(SourceReader.MOST_SIGNS / words.length() + 1)));
    assertEquals(
        "this file has more than 1000 headings\n" + PART,
        Shown.blocks("## Head\n\nWords.\n\n".repeat(SourceReader.MOST_HEADINGS + 1)));
  }

  @Test
  void aFileOfAsManyWordsAsAreAllowedIsRead() {
    String words = "The Council shall look at each application. ";

    assertTrue(Shown.blocks(words.repeat(SourceReader.MOST_SIGNS / words.length()))
        .startsWith("PARAGRAPH 'The Council"));
    assertTrue(Shown.blocks("## Head\n\nWords.\n\n".repeat(SourceReader.MOST_HEADINGS))
        .startsWith("HEADING"));
  }

  @Test
  void stylesThatAreBasedOnEachOtherInALongRowAreReadInSeconds() {
    var styles = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      styles.append("<w:style w:type='paragraph' w:styleId='S" + i + "'><w:basedOn w:val='S"
          + (i + 1) % 20_000 + "'/></w:style>");
    }
    String paragraph =
        "<w:p><w:pPr><w:pStyle w:val='S0'/></w:pPr><w:r><w:t>Words.</w:t></w:r></w:p>";

    assertEquals(
        "PARAGRAPH 'Words.'\n".repeat(1_000),
        read(DocxInTest.of(paragraph.repeat(1_000))
            .with("styles", styles.toString())
            .bytes()));
  }

  /** Each form draws the next one twice: thirty of them are a thousand million. */
  @Test
  void aPdfWhoseFormsDrawEachOtherIsAnError() {
    var file = new PdfInTest();
    for (int i = 0; i < 30; i++) {
      file.form("/X Do /X Do", i + 1);
    }

    assertEquals("""
        this PDF draws more than 20000 pictures and forms
          hint: print the pages of the policy as a new PDF, and import that
        """, read(file.bytes()));
  }

  @Test
  void aPdfWhoseTagsLeadToOnePlaceOnManyWaysIsAnError() {
    var file = new PdfInTest();
    for (int i = 0; i < 30; i++) {
      file.tag(i + 1);
    }

    assertEquals("""
        this PDF has more than 100000 tags
          hint: print it as a new PDF, and import that
        """, read(file.bytes()));
  }
}
