package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.inspect.InspectReport;
import org.clausebook.feature.inspect.InspectRequest;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file from anywhere may be damaged, or made to do harm; it is verified, or refused, in time. */
@Tag("slow")
final class HostileFileVerifiedTest {
  private static final Duration IN_TIME = Duration.ofSeconds(60);

  @TempDir
  static Path temporary;

  private static Map<Format, byte[]> files = Map.of();
  private static Clausebook verifier = Clausebook.open(Path.of(""));

  @BeforeAll
  static void adopt() {
    AdoptedPolicy policy = AdoptedPolicy.in(temporary);
    files = policy.files();
    verifier = policy.clausebook();
  }

  private static boolean isVerified(byte[] file) {
    Result<InspectReport> result = verifier.verify(
        new InspectRequest("file", FileContent.of(file), Optional.of(AdoptedPolicy.KEY)));
    return result.toOptional().filter(InspectReport::isVerified).isPresent();
  }

  private static byte[] genuine(Format format) {
    return Objects.requireNonNull(files.get(format)).clone();
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "HTML", "FRAGMENT", "PDF"})
  void aFileThatEndsTooEarlyIsNotVerified(Format format) {
    byte[] whole = genuine(format);

    for (int part = 1; part < 8; part++) {
      assertFalse(isVerified(Arrays.copyOf(whole, whole.length * part / 10)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "HTML", "PDF"})
  void bytesThatAreDamagedBreakNothing(Format format) {
    var random = new Random(7);
    for (int turn = 0; turn < 12; turn++) {
      byte[] file = genuine(format);
      for (int i = 0; i < 1 + turn; i++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      isVerified(file);
    }
    assertTrue(isVerified(genuine(format)));
  }

  @Test
  void aPageThatIsDeepOrLongIsReadInTime() {
    for (String hostile : List.of(
        "<html><body>" + "<div>".repeat(300_000) + "x",
        "<html><body>" + "<b><i>".repeat(50_000) + "x",
        "<html><body>" + "<ol><li>x".repeat(20_000),
        "<html><body><ol>" + "<li>x".repeat(200_000),
        "<html><body>" + "Little ".repeat(500_000),
        "<html><head><style>" + "a{display:none}".repeat(100_000),
        "<html><head><style>" + "/*".repeat(500_000),
        "<html><head><style>" + "a:".repeat(500_000),
        "<html><head><style>" + "{".repeat(300_000) + "}".repeat(300_000),
        "<html><head><style>a{" + "opacity:0;text-decoration:".repeat(30_000) + "}</style><body>x",
        "<html><body><p style=\"" + "transform:".repeat(30_000) + "\">x",
        "<html><head><script type=application/ld+json>adoption:wordingSha256"
            + "\"a\":".repeat(100_000))) {
      Assertions.assertTimeout(
          IN_TIME,
          () -> assertFalse(isVerified(hostile.getBytes(StandardCharsets.UTF_8))),
          hostile.substring(0, 40));
    }
  }

  @Test
  void aTextThatIsLongIsReadInTime() {
    for (String hostile :
        List.of("word ".repeat(2_000_000), "x".repeat(10_000_000), "---\n".repeat(500_000))) {
      Assertions.assertTimeout(
          IN_TIME, () -> assertFalse(isVerified(hostile.getBytes(StandardCharsets.UTF_8))));
    }
  }

  /** A page that draws another three times, which draws another three times, and so on. */
  @Test
  void aPdfThatDrawsWithoutEndIsRefusedInTime() {
    byte[] file = AdoptedPolicy.changed(genuine(Format.PDF), document -> {
      var inner = form(document, "0 0 m\n", Optional.empty());
      for (int depth = 0; depth < 20; depth++) {
        inner = form(document, "/F Do\n".repeat(10), Optional.of(inner));
      }
      var page = document.getPage(0);
      page.getResources().put(COSName.getPDFName("F"), inner);
      var stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write("/F Do\n".getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
    });

    Assertions.assertTimeout(IN_TIME, () -> assertFalse(isVerified(file)));
  }

  private static PDFormXObject form(
      PDDocument document, String content, Optional<PDFormXObject> inner) throws IOException {
    var form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(100, 100));
    var resources = new PDResources();
    inner.ifPresent(one -> resources.put(COSName.getPDFName("F"), one));
    form.setResources(resources);
    try (var out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }
}
