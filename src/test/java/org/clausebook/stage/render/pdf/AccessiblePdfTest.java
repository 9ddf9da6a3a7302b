package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a validator of PDF/UA cannot see, for it knows neither the words nor the HTML. */
final class AccessiblePdfTest {
  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)");
  private static final Pattern CONTENTS =
      Pattern.compile("(?m)^\\*\\*(?:Contents|Cynnwys)\\*\\*\n\n(?: *- \\[.*\n)+");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("(?m)^</?div[^>]*>$|</?span[^>]*>|(?<=\\[\\^)(?:cy|en)-");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Each read once for all tests. */
  private static final Map<String, PdfTag> DOCUMENTS = new LinkedHashMap<>();

  static List<PrintedPolicy> policies() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itIsReadInTheOrderOfTheMarkdown(PrintedPolicy policy) throws Exception {
    String markdown = policy.markdown();
    String text = markdown.substring(markdown.indexOf("\n---\n") + "\n---\n".length());

    String expected = LINK_TARGET
        .matcher(OTHER_LANGUAGE.matcher(CONTENTS.matcher(text).replaceAll("")).replaceAll(""))
        .replaceAll("]")
        .replaceAll("(?m)^Table: |<br>", "");
    assertEquals(letters(expected), letters(withoutContents(document(policy)).text()));
  }

  /** On paper alone a contents list has pages; {@link PrintedContentsTest} reads it. */
  private static PdfTag withoutContents(PdfTag tag) {
    return without("TOC", tag);
  }

  private static PdfTag without(String type, PdfTag tag) {
    return new PdfTag(
        tag.type(),
        tag.attributes(),
        tag.kids().stream()
            .filter(kid -> !(kid instanceof PdfTag inner && inner.type().equals(type)))
            .map(kid -> kid instanceof PdfTag inner ? without(type, inner) : kid)
            .toList());
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyLanguageOfTheHtmlIsTold(PrintedPolicy policy) throws Exception {
    var page = HtmlPage.of(policy);
    String main = page.root().getAttribute("lang");
    List<String> expected = page.inMain("*").stream()
        .filter(element -> element.hasAttribute("lang"))
        .map(element -> element.getAttribute("lang") + ": " + letters(element.getTextContent()))
        .toList();

    PdfTag document = document(policy);

    assertEquals(Optional.of(main), document.attribute("Lang"));
    try (PDDocument pdf = Loader.loadPDF(policy.pdf())) {
      assertEquals(main, pdf.getDocumentCatalog().getLanguage());
    }
    List<String> told = withoutContents(document)
        .all()
        .skip(1)
        .filter(tag -> tag.attribute("Lang").isPresent())
        .map(tag -> tag.attribute("Lang").orElseThrow() + ": "
            + letters(without("Lbl", tag).text()))
        .toList();
    assertEquals(expected, told);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyCharacterHasItsGlyph(PrintedPolicy policy) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(policy.pdf())) {
      assertEquals(List.of(), MissingGlyphs.in(pdf));
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theWindowShowsTheTitle(PrintedPolicy policy) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(policy.pdf())) {
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(
          HtmlPage.of(policy).inMain("h1").get(0).getTextContent(),
          pdf.getDocumentInformation().getTitle());
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theBookmarksAreTheHeadings(PrintedPolicy policy) throws Exception {
    List<String> headings = document(policy)
        .all()
        .filter(tag -> Set.of("H2", "H3", "H4").contains(tag.type()))
        .map(tag -> tag.type() + " " + letters(tag.text()) + " " + tag.pages().get(0))
        .toList();
    var bookmarks = new ArrayList<String>();
    assertFalse(headings.isEmpty());
    try (PDDocument pdf = Loader.loadPDF(policy.pdf())) {
      collect(pdf.getDocumentCatalog().getDocumentOutline(), 2, pdf, bookmarks);
    }

    assertEquals(headings, bookmarks);
  }

  private static void collect(PDOutlineNode node, int level, PDDocument pdf, List<String> bookmarks)
      throws Exception {
    for (PDOutlineItem item : node.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
      bookmarks.add("H" + level + " " + letters(item.getTitle()) + " " + page);
      collect(item, level + 1, pdf, bookmarks);
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void whatEveryPageRepeatsIsNotReadOut(PrintedPolicy policy) throws Exception {
    String told = document(policy).text();
    boolean isDraft = policy.html().contains("<meta name=\"policy.status\" content=\"draft\"/>");
    var page = HtmlPage.of(policy);
    String draft = page.root().getAttribute("lang").equals("cy") ? "DRAFFT" : "DRAFT";
    try (PDDocument pdf = Loader.loadPDF(policy.pdf())) {
      List<MarkedPage> pages = MarkedPage.all(pdf);
      for (int i = 0; i < pages.size(); i++) {
        List<String> margins = pages.get(i).margins();
        String number = numbering(page).formatted(i + 1, pages.size());
        assertTrue(margins.contains(number), margins::toString);
        assertEquals(
            isDraft, margins.stream().anyMatch(m -> m.startsWith(draft)), margins::toString);
      }
    }
    assertFalse(told.matches("(?s).*(DRAFF?T:|Page 1 of|Tudalen 1 o).*"), told);
  }

  /** In both languages no word is said. */
  private static String numbering(HtmlPage page) {
    if (page.inMain("h1").size() > 1) {
      return "%d / %d";
    }
    return page.root().getAttribute("lang").equals("cy") ? "Tudalen %d o %d" : "Page %d of %d";
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyHeaderOfATableHasItsScope(PrintedPolicy policy) throws Exception {
    var page = HtmlPage.of(policy);
    PdfTag document = document(policy);

    assertEquals(
        page.inMain("th").stream()
            .map(th -> scope(th) + " " + letters(th.getTextContent()))
            .toList(),
        document
            .all("TH")
            .map(th -> th.attribute("Scope").orElse("none") + " " + letters(th.text()))
            .toList());
    assertEquals(
        page.inMain("table").stream()
            .map(table -> table.getElementsByTagName("caption").getLength() == 1)
            .toList(),
        document
            .all("Table")
            .map(table -> table.tags().get(0).type().equals("Caption"))
            .toList());
    document.all("Table").forEach(table -> assertTrue(table.all("TH").findAny().isPresent()));
  }

  /** By where it stands, so that a scope that is lost in the HTML is missed here too. */
  private static String scope(Element header) {
    boolean isInHead = header.getParentNode().getParentNode().getNodeName().equals("thead");
    return isInHead || header.getAttribute("scope").equals("rowgroup") ? "Column" : "Row";
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyListHasItemsWithLabelAndBody(PrintedPolicy policy) throws Exception {
    var page = HtmlPage.of(policy);
    PdfTag document = document(policy);

    List<Element> lists = page.inMain("*").stream()
        .filter(element -> Set.of("ul", "ol", "dl").contains(element.getTagName()))
        .toList();
    assertEquals(lists.size(), document.all("L").count());
    assertEquals(
        page.inMain("li").size() + page.inMain("dt").size(), document.all("LI").count());
    document.all("L").forEach(list -> {
      assertEquals(Set.of("LI"), Set.copyOf(types(list)), list::toString);
      list.tags().forEach(item -> assertEquals(parts(list), types(item), list::toString));
      list.tags().forEach(item -> assertFalse(item.tags().get(0).kids().isEmpty(), item::toString));
    });
  }

  /** A list that says so prints nothing before its items, such as the law in document control. */
  private static List<String> parts(PdfTag list) {
    return list.attribute("ListNumbering").equals(Optional.of("None"))
        ? List.of("LBody")
        : List.of("Lbl", "LBody");
  }

  private static List<String> types(PdfTag tag) {
    return tag.tags().stream().map(PdfTag::type).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyLinkIsDescribedByItsWords(PrintedPolicy policy) throws Exception {
    List<Element> written = HtmlPage.of(policy).inMain("a");
    List<String> links =
        written.stream().map(link -> letters(link.getTextContent())).toList();
    List<String> descriptions =
        written.stream().map(AccessiblePdfTest::description).toList();

    List<PdfTag> told = withoutContents(document(policy)).all("Link").toList();

    // One that runs over the end of a line is told in two parts.
    assertEquals(
        String.join("", links),
        String.join("", told.stream().map(link -> letters(link.text())).toList()));
    for (PdfTag link : told) {
      String description = letters(link.attribute("Alt").orElse(""));
      assertTrue(descriptions.contains(description), link::toString);
      assertTrue(description.contains(letters(link.text())), link::toString);
      assertEquals(
          Set.of(link.attribute("Alt")),
          Set.copyOf(link.kids().stream()
              .filter(PdfTag.Area.class::isInstance)
              .map(area -> ((PdfTag.Area) area).contents())
              .toList()));
    }
  }

  private static String description(Element link) {
    String words = letters(link.getTextContent());
    return switch (link.getAttribute("role")) {
      case "doc-noteref" -> letters(nearest("data-note", link)) + words;
      case "doc-backlink" -> letters(nearest("data-note-mark", link)) + words;
      default -> words;
    };
  }

  /** The word of the language that the link stands in. */
  private static String nearest(String attribute, Element link) {
    Element place = link;
    while (!place.hasAttribute(attribute)) {
      place = (Element) place.getParentNode();
    }
    return place.getAttribute(attribute);
  }

  /** A footnote is told as one, and found by its id (PDF/UA-1, 7.9). */
  @ParameterizedTest
  @MethodSource("policies")
  void everyFootnoteIsANoteWithAnIdOfItsOwn(PrintedPolicy policy) throws Exception {
    List<String> notes = HtmlPage.of(policy).inMain("div").stream()
        .filter(div -> div.getAttribute("class").equals("note"))
        .map(div -> div.getAttribute("id") + " " + letters(div.getTextContent()))
        .toList();

    assertEquals(
        notes,
        document(policy)
            .all("Note")
            .map(note -> note.attribute("ID").orElse("none") + " " + letters(note.text()))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPictureIsDescribed(PrintedPolicy policy) throws Exception {
    assertEquals(
        HtmlPage.of(policy).inMain("img").stream()
            .map(i -> i.getAttribute("alt"))
            .toList(),
        document(policy).all("Figure").map(f -> f.attribute("Alt").orElse("")).toList());
    document(policy)
        .all("Figure")
        .forEach(figure -> assertFalse(figure.attribute("Alt").orElse("").isBlank()));
  }

  /** The sentence that says what follows stands on the page where that begins. */
  @ParameterizedTest
  @MethodSource("policies")
  void noLeadInIsPartedFromItsList(PrintedPolicy policy) throws Exception {
    var parted = new ArrayList<String>();
    document(policy).all().forEach(parent -> {
      List<PdfTag> tags = parent.tags();
      for (int i = 1; i < tags.size(); i++) {
        List<Integer> before = tags.get(i - 1).pages();
        List<Integer> after = tags.get(i).pages();
        if (tags.get(i).type().equals("L")
            && tags.get(i - 1).text().strip().endsWith(":")
            && !before.get(before.size() - 1).equals(after.get(0))) {
          parted.add(tags.get(i - 1).text());
        }
      }
    });

    assertEquals(List.of(), parted);
  }

  private static PdfTag document(PrintedPolicy policy) throws Exception {
    PdfTag known = DOCUMENTS.get(policy.name());
    if (known == null) {
      known = read(policy);
      DOCUMENTS.put(policy.name(), known);
    }
    return known;
  }

  private static PdfTag read(PrintedPolicy policy) throws Exception {
    List<PdfTag> tags = PdfTag.of(policy.pdf()).tags();
    assertEquals(List.of("Document"), tags.stream().map(PdfTag::type).toList());
    return tags.get(0);
  }
}
