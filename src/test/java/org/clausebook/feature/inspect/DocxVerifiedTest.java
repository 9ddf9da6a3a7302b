package org.clausebook.feature.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.clausebook.AdoptedPolicy;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.docx.DocxFolder;
import org.clausebook.docx.LibreOffice;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody changes in a Word file is found; what only another program writes is not. */
@Tag("slow")
final class DocxVerifiedTest {
  private static final String DOCUMENT = "word/document.xml";

  @TempDir
  static Path temporary;

  private static AdoptedPolicy policy =
      new AdoptedPolicy(new WorkspaceFolder(Path.of("")), Path.of(""));
  private static DocxFolder genuine = DocxFolder.good();

  @BeforeAll
  static void adopt() {
    policy = AdoptedPolicy.in(temporary);
    genuine = DocxFolder.of(Objects.requireNonNull(policy.files().get(Format.DOCX)));
  }

  private static InspectReport verification(byte[] file) {
    var result = policy.verifyNamed(file);
    return result
        .toOptional()
        .orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
  }

  private static List<AlteredPlace> altered(DocxFolder file) {
    return verification(file.zipped()).altered();
  }

  @Test
  void aFileAsItWasWrittenIsVerified() {
    InspectReport verification = verification(genuine.zipped());

    assertEquals(List.of(), verification.altered());
    assertEquals(List.of(), verification.remarks());
    assertTrue(verification.isLocked() && verification.isInForce());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      to grow | to sell | clause '2. Cultivation'
      may be kept | may not be kept | clause '6. Livestock'
      wholly or mainly | mainly | clause '2. Cultivation'
      Nobody may | nobody may | clause '3. Waiting list'
      before dusk; | before dusk, | clause '5. Conduct'
      let the plot | sell the plot | clause '5. Conduct'
      >Rent< | >Rents< | clause '4. Rent'
      no cockerels.</w:t></w:r></w:p> | no cockerels.</w:t></w:r></w:p><w:p><w:r><w:t>Pigs are welcome.</w:t></w:r></w:p> | after clause '6. Livestock'
      """)
  void otherWordsAreFound(String words, String others, String where) {
    List<AlteredPlace> altered = altered(genuine.with(DOCUMENT, words, others));

    assertEquals(
        List.of(where),
        altered.stream().map(AlteredPlace::where).limit(1).toList(),
        altered::toString);
  }

  @Test
  void aNumberThatWordWouldWriteOtherwiseIsFound() {
    List<AlteredPlace> altered = altered(
        genuine.with("word/numbering.xml", "<w:start w:val=\"1\"/>", "<w:start w:val=\"2\"/>"));

    assertTrue(altered.get(0).what().contains("{+2+}"), altered::toString);
  }

  @Test
  void aChangeThatNobodyAcceptedIsFound() {
    String insertion =
        "<w:ins w:id=\"900\" w:author=\"Cllr Grundy\" w:date=\"2026-04-01T00:00:00Z\">";
    List<AlteredPlace> altered = altered(genuine.with(
        DOCUMENT,
        "<w:sectPr>",
        "<w:p>" + insertion + "<w:r><w:t>Pigs.</w:t></w:r></w:ins></w:p><w:sectPr>"));

    assertTrue(
        altered.stream().anyMatch(place -> place.what().contains("tracked changes (1)")),
        altered::toString);
    assertTrue(
        altered.stream().anyMatch(place -> place.what().contains("Pigs.")), altered::toString);
  }

  @Test
  void aWordThatIsHiddenIsFound() {
    List<AlteredPlace> altered = altered(genuine.with(
        DOCUMENT, "Nobody may", "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody may"));

    assertEquals(
        List.of("clause '3. Waiting list'"),
        altered.stream().map(AlteredPlace::where).toList());
  }

  @ParameterizedTest
  @CsvSource({"26/041, 26/042, minute", "2026-03-05, 2026-03-06, date", "adopted, approved, status"
  })
  void otherPropertiesAreFound(String value, String other, String name) {
    List<AlteredPlace> altered =
        altered(genuine.with("docProps/custom.xml", ">" + value + "<", ">" + other + "<"));

    assertEquals(1, altered.size(), altered::toString);
    assertTrue(altered.get(0).where().contains("'" + name + "'"), altered::toString);
  }

  @Test
  void whatLibreOfficeSavesAgainIsVerified() throws IOException {
    LibreOffice.need();
    Path file = Files.write(temporary.resolve("policy.docx"), genuine.zipped());
    Path again = Files.createDirectory(temporary.resolve("again"));

    new LibreOffice(temporary.resolve("profile")).convert("docx", List.of(file), again);

    InspectReport verification = verification(Files.readAllBytes(again.resolve("policy.docx")));
    assertEquals(List.of(), verification.altered());
  }
}
