package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.clausebook.AdoptedPolicy.PdfChange;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.feature.inspect.AlteredPlace;
import org.clausebook.feature.inspect.InspectRequest;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be done to a PDF without a change of its words is found, where a reader would see it. */
@Tag("slow")
final class ForgedPdfTest {
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

  private static List<AlteredPlace> altered(byte[] file) {
    var result = verifier.verify(
        new InspectRequest("file", FileContent.of(file), Optional.of(AdoptedPolicy.KEY)));
    return result
        .toOptional()
        .orElseThrow(() -> new AssertionError(result.diagnostics().toString()))
        .altered();
  }

  /** Draws on the first page, over what is there. */
  private interface Drawing {
    void draw(PDPageContentStream page) throws IOException;
  }

  private static PdfChange drawing(Drawing drawing) {
    return document -> {
      PDPage page = document.getPage(0);
      try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        drawing.draw(content);
      }
    };
  }

  private static void write(PDPageContentStream page, float x, float y, float size, String text)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), size);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static void write(PDPageContentStream page, String text) throws IOException {
    write(page, 300, 400, 12, text);
  }

  static Map<String, PdfChange> changes() {
    Map<String, PdfChange> changes = new LinkedHashMap<>();
    changes.put("words over the page", drawing(page -> write(page, "not")));
    changes.put("words in the margin", drawing(page -> write(page, 20, 820, 12, "void")));
    changes.put("words as if at the foot", drawing(page -> {
      page.beginMarkedContent(COSName.ARTIFACT);
      write(page, "not");
      page.endMarkedContent();
    }));
    changes.put("a white box", drawing(page -> {
      page.setNonStrokingColor(Color.WHITE);
      page.addRect(100, 500, 400, 200);
      page.fill();
    }));
    changes.put("a line through words", drawing(page -> {
      for (int y = 100; y < 800; y++) {
        page.moveTo(100, y);
        page.lineTo(500, y);
        page.stroke();
      }
    }));
    changes.put("letters drawn as shapes", drawing(page -> {
      page.moveTo(300, 60);
      page.curveTo(310, 80, 320, 80, 330, 60);
      page.fill();
    }));
    changes.put("words without ink", drawing(page -> {
      page.setRenderingMode(RenderingMode.NEITHER);
      write(page, "not");
    }));
    changes.put("a picture", document -> {
      var image =
          new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
      var picture = LosslessFactory.createFromImage(document, image);
      try (var content =
          new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
        content.drawImage(picture, 300, 60);
      }
    });
    changes.put("all words transparent", document -> {
      var state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(0f);
      try (var content =
          new PDPageContentStream(document, document.getPage(0), AppendMode.PREPEND, true, false)) {
        content.setGraphicsStateParameters(state);
      }
    });
    changes.put(
        "a page cut",
        document -> document.getPage(0).setCropBox(new PDRectangle(0, 600, 595, 200)));
    changes.put("a page more", document -> {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        write(content, "Clause 8 allows fires.");
      }
    });
    changes.put("an empty page", document -> document.addPage(new PDPage(PDRectangle.A4)));
    changes.put("a page gone", document -> document.removePage(0));
    changes.put("a note", document -> {
      var note = new PDAnnotationText();
      note.setContents("no longer valid");
      note.setRectangle(new PDRectangle(100, 100, 20, 20));
      document.getPage(0).getAnnotations().add(note);
    });
    changes.put("typewriter text", document -> {
      var note = new PDAnnotationFreeText();
      note.setContents("not");
      note.setRectangle(new PDRectangle(100, 100, 200, 20));
      document.getPage(0).getAnnotations().add(note);
    });
    changes.put("a link", document -> {
      var link = new PDAnnotationLink();
      var action = new PDActionURI();
      action.setURI("https://example.org/other");
      link.setAction(action);
      link.setRectangle(new PDRectangle(100, 100, 200, 20));
      document.getPage(0).getAnnotations().add(link);
    });
    changes.put(
        "a form", document -> document.getDocumentCatalog().setAcroForm(new PDAcroForm(document)));
    changes.put(
        "a script",
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    changes.put(
        "layers",
        document -> document
            .getDocumentCatalog()
            .getCOSObject()
            .setItem(COSName.OCPROPERTIES, new COSDictionary()));
    changes.put("another file within", ForgedPdfTest::embed);
    changes.put(
        "another title of its window",
        document -> document.getDocumentInformation().setTitle("Another policy"));
    return changes;
  }

  private static void embed(PDDocument document) throws IOException {
    var specification = new PDComplexFileSpecification();
    specification.setFile("other.txt");
    specification.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("other.txt", specification));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static byte[] genuine(Format format) {
    return Objects.requireNonNull(files.get(format)).clone();
  }

  static List<String> names() {
    return List.copyOf(changes().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsDoneToAPdfIsFound(String name) {
    for (Format format : EnumSet.of(Format.PDF, Format.PDF_UA2)) {
      byte[] file = AdoptedPolicy.changed(
          genuine(format), Objects.requireNonNull(changes().get(name)));

      assertTrue(!altered(file).isEmpty(), format::toString);
    }
  }

  @Test
  void aPdfThatAnotherProgramOnlySavedAgainIsVerified() {
    for (Format format : EnumSet.of(Format.PDF, Format.PDF_UA2)) {
      assertEquals(List.of(), altered(AdoptedPolicy.changed(genuine(format), document -> {})));
    }
  }

  @Test
  void whatWasAddedAfterTheEndOfAPdfIsFound() throws IOException {
    byte[] pdf = genuine(Format.PDF);
    var bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setLanguage("cy");
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(bytes);
    }

    assertEquals(
        List.of(new AlteredPlace("the file", "it was changed after it was written (1)")),
        altered(bytes.toByteArray()));
  }

  /** The page shows an 'a' wherever the file says that it is an 'o'. */
  @Test
  void aLetterThatIsDrawnAsAnotherIsFound() {
    byte[] file = AdoptedPolicy.changed(genuine(Format.PDF), document -> {
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        var font = (PDType0Font) resources.getFont(name);
        byte[] glyphs = new byte[1 << 17];
        for (int code = 0; code < 1 << 16; code++) {
          int drawn = font.codeToGID("o".equals(font.toUnicode(code)) ? code('a', font) : code);
          glyphs[2 * code] = (byte) (drawn >> 8);
          glyphs[2 * code + 1] = (byte) drawn;
        }
        var map = new PDStream(document, new ByteArrayInputStream(glyphs));
        font.getDescendantFont().getCOSObject().setItem(COSName.CID_TO_GID_MAP, map);
      }
    });

    assertTrue(
        altered(file).stream()
            .anyMatch(one -> one.what().matches("something else is drawn for '\\S+ o'")),
        () -> altered(file).toString());
  }

  private static int code(char letter, PDType0Font font) {
    return IntStream.range(0, 1 << 16)
        .filter(code -> String.valueOf(letter).equals(font.toUnicode(code)))
        .findFirst()
        .orElseThrow();
  }

  /** The tags say the former order, and the eye sees the other. */
  @Test
  void linesThatChangePlacesOnAPageAreFound() {
    for (Format format : EnumSet.of(Format.PDF, Format.PDF_UA2)) {
      byte[] file = AdoptedPolicy.changed(genuine(format), document -> {
        PDPage page = document.getPage(0);
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Integer> places = IntStream.range(0, tokens.size())
            .filter(
                i -> tokens.get(i) instanceof Operator found && found.getName().equals("Tm"))
            .boxed()
            .toList();
        int first = places.get(places.size() / 3) - 1;
        int second = places.get(places.size() / 2) - 1;
        Collections.swap(tokens, first, second);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
          new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
      });

      assertTrue(!altered(file).isEmpty(), format::toString);
    }
  }

  @Test
  void aPdfWhoseLinesAndPagesBreakElsewhereIsVerified() {
    WorkspaceFolder former = new WorkspaceFolder(temporary.resolve("former"));
    for (String part : List.of("templates", "councils")) {
      new WorkspaceFolder(former.path(part)).lay(Path.of(part));
    }
    former
        .replace(
            "templates/layouts/policy/print.css",
            "margin: 34mm 38mm 24mm 38mm;",
            "margin: 38mm 20mm;")
        .replace(
            "templates/layouts/policy/print.css",
            "  font-size: 12pt;\n  line-height: 1.4;",
            "  font-size: 10pt;");
    Clausebook today = Clausebook.open(Path.of(""));

    for (String policy : List.of("records-retention", "it-policy")) {
      var key = new PolicyKey("heanor-and-loscoe", policy);
      for (Format format : EnumSet.of(Format.PDF, Format.PDF_UA2)) {
        var rendition = Clausebook.open(former.folder())
            .render(List.of(key), EnumSet.of(format))
            .toOptional()
            .orElseThrow()
            .get(0);
        var result =
            today.verify(new InspectRequest("former.pdf", rendition.content(), Optional.empty()));

        assertEquals(List.of(), result.toOptional().orElseThrow().altered());
      }
    }
  }
}
