package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.clausebook.PrintedPolicy;
import org.clausebook.SamplePacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A pack on paper can be read by everybody, and nobody takes a draft for a policy in force. */
final class PackPdfTest {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private static PrintedPolicy pack;

  @BeforeAll
  static void print() {
    pack = SamplePacks.print();
  }

  @Test
  void itIsAccessibleAndCanBeArchived() throws Exception {
    assertEquals(List.of(), PdfConformance.failures(pack.pdf()));
  }

  @Test
  void theBookmarksAreTheHeadings() throws Exception {
    var bookmarks = new ArrayList<String>();
    try (PDDocument pdf = Loader.loadPDF(pack.pdf())) {
      collect(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
    }

    assertEquals(
        HtmlPage.of(pack).inMain("*").stream()
            .filter(element -> HEADINGS.contains(element.getTagName()))
            .map(PackPdfTest::name)
            .toList(),
        bookmarks);
  }

  private static String name(Element heading) {
    String name = heading.getAttribute("data-name");
    return name.isEmpty() ? heading.getTextContent().strip() : name;
  }

  private static void collect(PDOutlineNode node, List<String> names) {
    for (PDOutlineItem item : node.children()) {
      names.add(item.getTitle());
      collect(item, names);
    }
  }

  @Test
  void theContentsNameEveryPartWithItsPage() throws Exception {
    PdfTag document = PdfTag.of(pack.pdf());
    List<String> parts = document
        .all()
        .filter(tag -> Set.of("H2", "H3").contains(tag.type()))
        .map(tag -> plain(tag.text()) + " " + (tag.pages().get(0) + 1))
        .toList();

    assertEquals(5 * 4, parts.size());
    assertEquals(parts, document.all("TOCI").map(line -> plain(line.text())).toList());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void everyPageOfADraftSaysSoAndNoneOfATextInForce() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(pack.pdf())) {
      List<MarkedPage> pages = MarkedPage.all(pdf);
      assertFalse(marks(pages, 0).contains("DRAFT"));
      assertTrue(marks(pages, 2).contains("CHANGES"));
      long drafts = Stream.iterate(0, i -> i < pages.size(), i -> i + 1)
          .filter(i -> marks(pages, i).contains("DRAFT"))
          .count();
      assertTrue(drafts > 4, "pages of drafts: " + drafts);
      assertFalse(marks(pages, pages.size() - 1).contains("DRAFT"));
      assertEquals(List.of(), MissingGlyphs.in(pdf));
    }
  }

  private static String marks(List<MarkedPage> pages, int index) {
    return String.join(" ", pages.get(index).margins());
  }

  @Test
  void theTitleNamesTheMeeting() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(pack.pdf())) {
      assertEquals(
          "Policies for decision: Full Council, 1st June 2026",
          pdf.getDocumentInformation().getTitle());
      assertEquals("Alcester Town Council", pdf.getDocumentInformation().getAuthor());
    }
  }
}
