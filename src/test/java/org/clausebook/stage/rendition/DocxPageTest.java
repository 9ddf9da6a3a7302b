package org.clausebook.stage.rendition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.docx.DocxFolder;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Part;
import org.clausebook.model.text.PrintedText.Place;
import org.clausebook.model.text.PrintedText.Word;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees in a Word file is read, whoever saved it; what may do harm is refused. */
final class DocxPageTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final Location PLACE = Location.of("file.docx");

  private static PrintedText text(DocxFolder file) {
    return DocxPage.text(file.zipped(), PLACE).toOptional().orElseThrow();
  }

  private static List<String> words(PrintedText text, Place place) {
    return text.parts().stream()
        .filter(part -> part.place() == place)
        .flatMap(part -> part.texts().stream())
        .toList();
  }

  private static List<String> words(DocxFolder file) {
    return words(text(file), Place.POLICY);
  }

  private static String line(DocxFolder file) {
    return String.join(" ", words(file));
  }

  @Test
  void wordsAreReadWithNumbersNotesAndLinks() {
    assertEquals(
        "[picture: The arms of Ambridge] 1 Purpose 2 Pens See clause 2café1gov.ukabovePens"
            + " <https://www.gov.uk> (a) blue Ink. Pen Price Ink 1 A note.",
        line(DocxFolder.good()));
  }

  @Test
  void headsAndFeetAreApartAndPagesHaveNoNumbers() {
    assertEquals(
        List.of("Ambridge", "Parish", "Council", "Page"),
        words(text(DocxFolder.good()), Place.RUNNING));
  }

  @Test
  void whatSomebodyHidesIsReadAndToldWhy() {
    for (String hiding : List.of(
        "<w:vanish/>", "<w:strike/>", "<w:color w:val=\"FFFFFF\"/>", "<w:sz w:val=\"2\"/>")) {
      List<Word> hidden = text(
              DocxFolder.good().with(DOCUMENT, "<w:i/></w:rPr><w:t>", hiding + "</w:rPr><w:t>"))
          .parts()
          .get(0)
          .words()
          .stream()
          .filter(word -> !word.hidden().isEmpty())
          .toList();

      assertEquals(1, hidden.size(), hiding);
    }
  }

  @Test
  void aStyleHidesWordsToo() {
    DocxFolder file = DocxFolder.good()
        .with("word/styles.xml", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>");

    assertEquals(
        1,
        text(file).parts().get(0).words().stream()
            .filter(word -> word.hidden().equals("its style hides it"))
            .count());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      `<w:numFmt w:val="decimal"/>` | `<w:numFmt w:val="upperRoman"/>` | I Purpose II Pens
      `<w:lvlText w:val="%1"/>` | `<w:lvlText w:val="%1."/>` | 1. Purpose 2. Pens
      `<w:start w:val="1"/>` | `<w:start w:val="4"/>` | 4 Purpose 5 Pens
      `<w:startOverride w:val="1"/>` | `<w:startOverride w:val="3"/>` | (c) blue
      `<w:numFmt w:val="lowerLetter"/>` | `<w:numFmt w:val="bullet"/>` | gov.uk> blue
      `<w:numFmt w:val="lowerLetter"/>` | `<w:numFmt w:val="upperLetter"/>` | (A) blue
      """)
  void numbersAreThoseThatWordShows(String good, String other, String words) {
    String line = line(DocxFolder.good().with("word/numbering.xml", good, other));

    assertTrue(line.contains(words), line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      2 | 27 | (aa) x
      2 | 900 | (900) x
      """)
  void manyItemsAreCountedOn(String list, int items, String last) {
    String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list
        + "\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    String line = line(DocxFolder.good()
        .with(DOCUMENT, "<w:p/>", "")
        .with(DOCUMENT, "<w:p><w:pPr><w:numPr>", item.repeat(items) + "<w:p><w:pPr><w:numPr>"));

    assertTrue(line.contains(last), line);
  }

  @Test
  void innerItemsBeginAgainUnderTheNextOuterOne() {
    String line = line(DocxFolder.good()
        .with(
            DOCUMENT,
            "<w:p><w:pPr><w:numPr>",
            Stream.of("0 a", "1 b", "1 c", "0 d", "1 e")
                    .map(item -> "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + item.charAt(0)
                        + "\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>" + item.charAt(2)
                        + "</w:t></w:r></w:p>")
                    .reduce("", String::concat)
                + "<w:p><w:pPr><w:numPr>"));

    assertTrue(line.contains("(a) a (i) b (ii) c (b) d (i) e (c) blue"), line);
  }

  @Test
  void trackedChangesAndCommentsAreTold() {
    assertEquals(
        List.of(
            "its tracked changes (4) are neither accepted nor rejected",
            "'Clerk' comments: 'Why pens?'"),
        text(DocxFolder.good()).marks());
  }

  @Test
  void macrosEmbeddedFilesAndTemplatesFromElsewhereAreTold() {
    DocxFolder file = DocxFolder.good()
        .with(Map.of("word/vbaProject.bin", new byte[9], "word/embeddings/a.xlsx", new byte[9]))
        .with(
            "word/settings.xml",
            "<w:zoom",
            "<w:attachedTemplate r:id=\"x\" xmlns:r=\"y\"/><w:zoom");

    assertTrue(text(file)
        .marks()
        .containsAll(List.of(
            "macros are in it", "another file is in it", "it asks for a template from elsewhere")));
  }

  @Test
  void anEmptyPlaceInAFieldOfAPageHoldsNumbersAlone() {
    DocxFolder numbered = DocxFolder.good().with(DOCUMENT, " REF pens \\r \\h ", " PAGEREF pens ");

    assertTrue(line(numbered).contains("See clause café1"), () -> line(numbered));
    assertTrue(
        line(numbered.with(DOCUMENT, "<w:t>2<", "<w:t>not<")).contains("See clause notcafé1"));
  }

  @Test
  void propertiesAreReadBack() {
    var properties =
        DocxPage.properties(DocxFolder.good().zipped(), PLACE).toOptional().orElseThrow();

    assertEquals(Map.of("version", "1.0", "status", "adopted"), properties.values());
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void refused(byte[] file, String words) {
    List<Diagnostic> found = Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> DocxPage.text(file, PLACE).diagnostics());

    assertEquals(1, found.size());
    assertTrue(found.get(0).message().contains(words), found::toString);
    assertTrue(found.get(0).hint().isPresent());
  }

  @Test
  void aBombOfZerosIsRefused() throws IOException {
    refused(zip(Map.of(DOCUMENT, new byte[100_000_000])), "unpacks to more than a policy can have");
  }

  @Test
  void aBombOfEntitiesIsRefused() {
    String bomb = "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";

    refused(
        DocxFolder.good().with(DOCUMENT, "<w:document", bomb + "<w:document").zipped(),
        "declares entities");
  }

  @Test
  void aFileThatAnEntityNamesIsNotRead() {
    String entity = "<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

    refused(
        DocxFolder.good()
            .with(DOCUMENT, "<w:document", entity + "<w:document")
            .with(DOCUMENT, "above", "&a;")
            .zipped(),
        "declares entities");
  }

  @Test
  void elementsThatAreTooDeepAreRefused() {
    refused(
        DocxFolder.good()
            .with(DOCUMENT, "<w:p/>", "<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000))
            .zipped(),
        "elements in each other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "ppt/presentation.xml", "notes.txt"})
  void anotherArchiveIsNoWordFile(String part) throws IOException {
    refused(zip(Map.of(part, "<a/>".getBytes(UTF_8))), "holds no text of Word");
  }

  @Test
  void aFileThatIsDamagedIsRefused() {
    byte[] whole = DocxFolder.good().zipped();

    refused(java.util.Arrays.copyOf(whole, 900), "");
    refused(DocxFolder.good().with(DOCUMENT, "</w:body>", "").zipped(), "is damaged");
  }

  @Test
  void partsThatAreMissingAreNoFault() {
    Part policy = DocxPage.text(
            DocxFolder.good().without("word/styles.xml", "word/numbering.xml").zipped(), PLACE)
        .toOptional()
        .orElseThrow()
        .parts()
        .get(0);

    assertTrue(Objects.requireNonNull(policy).texts().contains("Purpose"));
  }
}
