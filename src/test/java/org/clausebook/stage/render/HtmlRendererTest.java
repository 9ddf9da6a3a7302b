package org.clausebook.stage.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest {
  private static final Pattern STYLES = Pattern.compile("(?s)(<style[^>]*>).*?(</style>)");

  private final HtmlRenderer renderer = new HtmlRenderer(Samples.layout());

  @Test
  void anAdoptedPolicyCarriesItsAdoption() {
    String text = render(Samples.adopted());

    Approvals.verify(withoutStyles(text), new Options().forFile().withExtension(".html"));
  }

  @Test
  void aDraftSaysSoBeforeTheCouncilsWords() {
    String text = render(Samples.draft());

    Approvals.verify(withoutStyles(text), new Options().forFile().withExtension(".html"));
  }

  @Test
  void anAdoptedPolicySaysDraftNowhere() {
    String text = render(Samples.adopted());

    assertFalse(text.toLowerCase(Locale.ROOT).contains("draft"));
  }

  @Test
  void thePageIsWellFormedXmlInTheLanguageOfThePolicy() throws Exception {
    Document page = parse(render(Samples.adopted()));

    assertEquals("en-GB", page.getDocumentElement().getAttribute("lang"));
    assertEquals(Samples.adopted().title(), text(page, "title"));
    assertEquals(Samples.adopted().title(), text(page, "h1"));
  }

  @Test
  void everyHeadingCanBeLinkedTo() throws Exception {
    Document page = parse(render(Samples.adopted()));

    NodeList headings = page.getElementsByTagName("h2");
    List<String> shown = IntStream.range(0, headings.getLength())
        .mapToObj(i -> (Element) headings.item(i))
        .map(h -> h.getAttribute("id") + ": " + h.getTextContent())
        .toList();
    assertEquals(
        List.of(
            "purpose: 1. Purpose & scope",
            "duties: 2. Duties",
            "checks: 3. Checks",
            "records: 4 Records"),
        shown);
  }

  @Test
  void thePageAsksForNoOtherFileAndRunsNoScript() {
    String page = render(Samples.adopted());

    // Of all scripts only metadata, which no browser runs.
    String text = page.replace("<script type=\"application/ld+json\">", "");
    for (String refused : List.of("<script", "<img", "src=", "url(", "@import", "@font-face")) {
      assertFalse(text.contains(refused), refused);
    }
  }

  @Test
  void aMissingLayoutIsAMistakeInTheWorkspace() {
    var empty = new Layout(java.util.Map.of(), java.util.Map.of());

    Result<Rendition> result = new HtmlRenderer(empty).render(Samples.draft());

    assertEquals(
        List.of("the layout 'policy/policy.html.ftl' is missing"),
        result.diagnostics().stream().map(Diagnostic::message).toList());
  }

  @Test
  void aMistakeInAClauseNamesTheClause() {
    Result<Rendition> result = renderer.render(Samples.draftWith("> ".repeat(50_000) + "x"));

    assertEquals(1, result.diagnostics().size());
    Diagnostic problem = result.diagnostics().get(0);
    assertEquals("councils/ambridge/key-holding-policy.yaml", problem.location().toString());
    assertTrue(problem.message().contains("'keys'"), problem.message());
  }

  private String render(PolicyDocument document) {
    return renderer.render(document).toOptional().orElseThrow().content().text();
  }

  private static String withoutStyles(String page) {
    return STYLES.matcher(page).replaceAll("$1…$2");
  }

  private static Document parse(String page) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static String text(Document page, String element) {
    return page.getElementsByTagName(element).item(0).getTextContent();
  }
}
