package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.rendition.RenditionReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whatever a council is called, it is called so in every format. */
@Tag("slow")
final class NamesTest {
  @TempDir
  Path folder;

  static List<String> names() {
    return List.of(
        "Heanor & Loscoe Town Council",
        "St Mary's Parish Council",
        "St Mary’s & St John’s Parish Council",
        "Gŵyr, Llŷn & Ŵŷ Community Council",
        "The Marches Parish Council",
        "Parish Meeting of the Three Rivers",
        "Over, Nether and Little Wallop Group Parish Council",
        "Bugthorpe, Kirby Underdale, Fangfoss with Yapham, Full Sutton and Skirpenbeck,"
            + " and Stamford Bridges Group Parish Council",
        "A < B > C Parish Council",
        "*Star* **Council** _Under_ a_b_c ~tilde~ ~~gone~~",
        "Pipe | Council | [Brackets] [link](https://example.org) ![image](x.png)",
        "<script>alert(1)</script> Council <!-- x -->",
        "Ampersand &amp; &copy; &#65; &nbsp Council",
        "`Tick` ``Two`` \\Backslash\\ \\* Council",
        "# Hash Council #",
        "1. First Council",
        "1) First Council",
        "- Dash Council",
        "+ Plus Council",
        "> Quote Council",
        "=== Council ===",
        "\"Quoted\" 'Council': yes #no",
        "Dollar $1 \\1 {when council} Council",
        "Www.example.org and clerk@example.org and https://example.org Council",
        "*",
        "Trailing Backslash\\");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameComesOutRightInEveryFormat(String name) throws IOException {
    Map<Format, String> texts = texts(sample(name, ""));

    String possessive = name + (name.endsWith("s") ? "'" : "'s");
    String bare = name.replaceFirst("^The ", "");
    assertAll(texts.entrySet().stream().map(text -> () -> {
      String words = text.getValue();
      assertContains(words, name + " Dogs Policy of " + name, text.getKey());
      assertContains(words, "1. " + possessive + " dogs by " + name, text.getKey());
      assertContains(words, name + " keeps dogs", text.getKey());
      assertContains(words, "leads that " + name + " owns", text.getKey());
      assertContains(words, "and " + possessive + " gates", text.getKey());
      assertContains(words, "all " + bare + " dogs", text.getKey());
      assertContains(words, "item of " + name + "; or", text.getKey());
      assertContains(words, "Kept by " + name, text.getKey());
    }));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTermComesOutRightInEveryFormat(String term) throws IOException {
    Map<Format, String> texts = texts(sample("Borwen Parish Council", "term: " + quoted(term)));

    assertAll(texts.entrySet().stream().map(text -> () -> {
      assertContains(
          text.getValue(), "Borwen Parish Council (" + term + ") keeps dogs", text.getKey());
      assertContains(text.getValue(), "leads that " + term + " owns", text.getKey());
    }));
  }

  @Test
  void theLongestNameHas120Characters() {
    assertEquals(120, names().stream().mapToInt(String::length).max().orElseThrow());
  }

  private SamplePolicy sample(String name, String profile) {
    return SamplePolicy.in(folder)
        .layouts()
        .named(quoted(name), profile)
        .outline("clauses: [leads]\nprinted: ['Kept by ${council.name}']\n")
        .clauses("""
            leads:
              heading: ${council.possessive} dogs by ${council.name}
              body: |
                ${council.name}

                ${council.term} keeps dogs on leads that ${council.term} owns and ${council.possessive}
                gates, with all ${council.bare-term} dogs.

                - a. an item of ${council.name}; or
                - b. ${council.name}.
            """)
        .overlay("title: ${council.name} Dogs Policy of ${council.name}");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private Map<Format, String> texts(SamplePolicy policy) throws IOException {
    var result = Clausebook.open(policy.folder())
        .render(List.of(new PolicyKey("borwen", "dogs")), EnumSet.allOf(Format.class));
    List<Rendition> renditions = result
        .toOptional()
        .orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
    Map<Format, String> texts = new TreeMap<>();
    for (Rendition rendition : renditions) {
      texts.put(rendition.format(), text(rendition));
    }
    assertEquals(EnumSet.allOf(Format.class), texts.keySet());
    return texts;
  }

  private static String text(Rendition rendition) throws IOException {
    return switch (rendition.format()) {
      case MARKDOWN -> markdownText(rendition.content().text());
      case HTML -> xmlText(rendition.content().text());
      case FRAGMENT -> xmlText("<body>" + rendition.content().text() + "</body>");
      case PDF, PDF_UA2 -> pdfText(rendition.content().bytes());
      case DOCX -> docxText(rendition.content());
    };
  }

  private static String markdownText(String markdown) throws IOException {
    var options = new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true);
    String body = markdown.substring(markdown.indexOf("\n---\n") + 5);
    String html = HtmlRenderer.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(body));
    return xmlText("<body>" + html + "</body>");
  }

  private static String xmlText(String xml) throws IOException {
    try {
      Document document = DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
      NodeList bodies = document.getElementsByTagName("body");
      return bodies.item(0).getTextContent();
    } catch (ParserConfigurationException | SAXException fault) {
      throw new IOException(xml, fault);
    }
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** With the numbers that Word writes. */
  private static String docxText(FileContent docx) {
    return RenditionReader.text(Format.DOCX, docx, Location.of("dogs.docx"))
        .toOptional()
        .orElseThrow()
        .parts()
        .stream()
        .flatMap(part -> part.texts().stream())
        .collect(Collectors.joining(" "));
  }

  /** White space apart: lines break elsewhere in each format. */
  private static void assertContains(String text, String words, Format format) {
    assertTrue(
        text.replaceAll("\\s", "").contains(words.replaceAll("\\s", "")),
        () -> format + " lacks " + words + " in " + text);
  }
}
