package org.clausebook.stage.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not as Clausebook wrote them, by accident or on purpose. */
final class RenditionReaderTest {
  private static final Path OUTPUT = Path.of("output/heanor-and-loscoe");
  private static final String NO_POLICY = "this file has no metadata of a council's policy";

  @TempDir
  Path temporary;

  @Test
  void aWordFileThatIsLockedOrOldIsRefused() {
    byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};

    assertEquals(
        "this file is locked with a password, or was written by Word before 2007",
        problem(compound));
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    String neither = "this file is neither Markdown with keys at its head, nor HTML, PDF or Word";

    assertEquals(neither, problem(""));
    assertEquals(neither, problem("# Policy\n"));
    assertEquals(neither, problem("{\"council\": \"Ambridge\"}"));
    assertEquals(neither, problem(new byte[] {0, 1, 2, (byte) 0xff}));
  }

  @Test
  void aFileOfAnotherProgramSaysNothingOfAPolicy() {
    assertEquals(NO_POLICY, problem("---\ntitle: Something\n---\n"));
    assertEquals(NO_POLICY, problem("<!DOCTYPE html><html><head></head></html>"));
    assertEquals(NO_POLICY, problem("<html><head><meta name=\"generator\" content=\"x\">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "html", "md"})
  void aFileThatEndsTooEarlyIsReportedOrReadWhole(String extension) throws IOException {
    byte[] whole = Files.readAllBytes(OUTPUT.resolve("it-policy." + extension));
    Result<PolicyMetadata> expected = inspect(whole);

    for (int part = 0; part < 60; part++) {
      byte[] cut = java.util.Arrays.copyOf(whole, whole.length * part / 60);
      Result<PolicyMetadata> result = inspect(cut);

      assertTrue(!result.isOk() || result.equals(expected) || !extension.equals("pdf"));
    }
  }

  @Test
  void whatIsMissingOrCannotBeMeantIsNamed() {
    List<Diagnostic> problems = inspect(bytes("""
                ---
                council: Ambridge Parish Council
                identifier: ambridge/lone-working
                policy: lone-working
                status: almost
                review-due: soon
                language: en-GB
                wording-sha256: 12ab
                generator: Clausebook
                events:
                  - verb: adopted
                    date: 2026-13-01
                ---
                """)).diagnostics();

    assertEquals(
        List.of(
            "this file does not say its 'title'",
            "'almost' cannot be the 'status' of a policy",
            "this file does not say its 'body'",
            "'2026-13-01' cannot be the 'date' of a policy",
            "'soon' cannot be the 'review-due' of a policy",
            "'12ab' cannot be the 'wording-sha256' of a policy"),
        problems.stream().map(Diagnostic::message).toList());
  }

  @Test
  void aPageThatAnEditorHasSavedAnewIsRead() throws IOException {
    String page = Files.readString(OUTPUT.resolve("it-policy.html"));
    String saved = page.replaceAll(
            "<meta name=\"(.*?)\" content=\"(.*?)\"/>", "<META\n content='$2' data-x name=\"$1\">")
        .replace("<!DOCTYPE html>", "\uFEFF<!doctype HTML>")
        .replace("\n", "\r\n");

    assertEquals(inspect(bytes(page)), inspect(bytes(saved)));
    assertTrue(inspect(bytes(page)).isOk());
  }

  /** Only what a browser would take for the head counts. */
  @Test
  void whatLooksLikeMetadataElsewhereIsNotRead() throws IOException {
    String page = Files.readString(OUTPUT.resolve("it-policy.html"));
    String forged = "<meta name=\"policy.status\" content=\"approved\"/>";

    for (String place : List.of("<!-- # -->", "<script>'#'</script>", "<style>#</style>")) {
      String head = page.replace("<head>", "<head>" + place.replace("#", forged));
      assertEquals(inspect(bytes(page)), inspect(bytes(head)), place);
    }
    String without = page.replaceAll("<meta name=\"policy.*?/>", "");
    assertFalse(inspect(bytes(without.replace("</main>", forged + "</main>"))).isOk());
  }

  @Test
  void theFirstOfTwoValuesCounts() throws IOException {
    String page = Files.readString(OUTPUT.resolve("it-policy.html"));

    String twice = page.replaceAll(
        "<meta name=\"((?:policy|DCTERMS|dcterms)\\.[^\"]*)\" content=\"[^\"]*\"/>",
        "$0<meta name=\"$1\" content=\"forged\"/>");

    assertTrue(twice.contains("forged"));
    assertEquals(inspect(bytes(page)), inspect(bytes(twice)));
  }

  @Test
  void noEntityIsExpandedAndNothingIsFetched() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "the safe's number");
    String doctype = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String title = "content=\"Heanor and Loscoe Town Council IT Policy\"";
    String page = Files.readString(OUTPUT.resolve("it-policy.html"));
    String referring = page.replace(title, "content=\"&x;\"");

    assertEquals(
        Optional.of("&x;"),
        inspect(bytes(referring)).toOptional().map(m -> m.name().title()));
    // To a browser too, the head ends where the declaration does.
    assertEquals(NO_POLICY, problem(referring.replace("<!DOCTYPE html>", doctype)));
    assertEquals(
        "the metadata of this PDF is not well-formed XML",
        problem(pdfWith("<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><x>&x;</x>")));
    String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
    assertEquals("the metadata of this PDF is not well-formed XML", problem(pdfWith(laughs)));
  }

  @Test
  void aPdfWithoutMetadataOrWithThatOfAnotherProgramIsReported() throws IOException {
    String none = "this PDF carries no metadata of a policy";

    assertEquals(none, problem(pdf(document -> {})));
    assertEquals(NO_POLICY, problem(pdfWith("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>")));
    assertEquals("the metadata of this PDF is not well-formed XML", problem(pdfWith("")));
    assertEquals(none, problem(pdf(document -> {
      var metadata = new PDMetadata(document);
      try (var out = metadata.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[1 << 20]);
      }
      document.getDocumentCatalog().setMetadata(metadata);
    })));
  }

  @Test
  void metadataNestedDeeperThanOursIsRefused() throws IOException {
    String nested = "<a>".repeat(10_000) + "</a>".repeat(10_000);

    assertEquals("the metadata of this PDF is not well-formed XML", problem(pdfWith(nested)));
  }

  @Test
  void aLockedOrDamagedPdfIsReported() throws IOException {
    assertEquals("this PDF is damaged and cannot be read", problem("%PDF-1.7\nnothing"));
    assertEquals(
        "this PDF is locked with a password",
        problem(pdf(document ->
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())))));
  }

  @Test
  void aLongPageOfBracketsIsReadInTimeForItsLength() {
    String page = "<html><head>" + "<meta <script <!- &#".repeat(200_000);

    assertEquals(NO_POLICY, problem(page));
  }

  @Test
  void theStatusComesFromTheFileAndNotFromItsName() throws IOException {
    byte[] page = Files.readAllBytes(OUTPUT.resolve("it-policy.html"));

    var read = RenditionReader.inspect("draft.pdf", FileContent.of(page));

    assertEquals(
        Optional.of(Status.ADOPTED),
        read.toOptional().map(metadata -> metadata.standing().status()));
  }

  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Change change) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      change.apply(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] pdfWith(String xmp) throws IOException {
    byte[] pdf = pdf(document -> {
      var metadata = new PDMetadata(document);
      metadata.importXMPMetadata(bytes(xmp));
      document.getDocumentCatalog().setMetadata(metadata);
    });
    Loader.loadPDF(pdf).close();
    return pdf;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String problem(String text) {
    return problem(bytes(text));
  }

  private static String problem(byte[] content) {
    List<Diagnostic> problems = inspect(content).diagnostics();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0).message();
  }

  private static Result<PolicyMetadata> inspect(byte[] content) {
    return RenditionReader.inspect("file", FileContent.of(content));
  }
}
