package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.text.StringEscapeUtils;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** A name that holds signs of Markdown, HTML, YAML or FreeMarker is printed as it is. */
final class AwkwardNamesTest {
  private static final String NAME =
      "R&D *Parish* [Council](x) <b>_one_</b> | #1 ~ `two` \"quoted\" \\ &amp; O'Neil";
  private static final PolicyKey KEY = new PolicyKey("little-muddling", "allotments");

  @TempDir
  Path temporary;

  @Test
  void inMarkdownAndItsFrontMatter() {
    String markdown = render(Format.MARKDOWN).text();
    int end = markdown.indexOf("\n---\n");

    Object council = new Yaml()
        .<java.util.Map<String, Object>>load(markdown.substring(0, end))
        .get("council");
    String html = HtmlRenderer.builder()
        .build()
        .render(Parser.builder().build().parse(markdown.substring(end + 5)));

    assertEquals(NAME, council);
    String shown = StringEscapeUtils.unescapeHtml4(html.replaceAll("<[^>]+>", ""));
    assertTrue(shown.contains(NAME + " Allotments Policy"), shown);
    assertTrue(shown.contains(NAME + " (the Parish) lets plots"), shown);
  }

  @Test
  void inHtml() throws Exception {
    var page = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(render(Format.HTML).bytes()));

    String shown = page.getElementsByTagName("main").item(0).getTextContent();
    assertTrue(shown.contains(NAME + " Allotments Policy"), shown);
    assertTrue(shown.contains(NAME + " (the Parish) lets plots"), shown);
  }

  @Test
  void inPdfAndItsMetadata() {
    PdfText pdf = PdfText.of(render(Format.PDF).bytes());

    assertEquals(NAME + " Allotments Policy", pdf.blocks().get(0).text());
    assertTrue(pdf.blocks().get(2).text().startsWith(NAME + " (the Parish) lets plots"));
    assertTrue(pdf.metadata().contains("Info Author: " + NAME), pdf.metadata()::toString);
    assertTrue(pdf.metadata().contains("XMP dc:creator: " + NAME), pdf.metadata()::toString);
  }

  private FileContent render(Format format) {
    WorkspaceFolder.faultless(temporary)
        .replace(
            "councils/little-muddling/council.yaml",
            "name: Little Muddling Parish Council\nterm: LMPC",
            "name: '" + NAME.replace("'", "''") + "'\nterm: the Parish");
    return Clausebook.open(temporary)
        .render(List.of(KEY), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content();
  }
}
