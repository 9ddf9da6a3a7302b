package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.clausebook.PrintedPolicy;
import org.clausebook.SampleRedlines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** A redline on paper tells everybody what was inserted and deleted, also those who hear it. */
final class RedlinePdfTest {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)");
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  /** Of the contents, which Markdown does not have. */
  private static final String CONTENTS = "TOC";

  static List<PrintedPolicy> redlines() {
    return SampleRedlines.all();
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void itIsAccessibleAndCanBeArchived(PrintedPolicy redline) throws Exception {
    assertEquals(List.of(), PdfConformance.failures(redline.pdf()));
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void itIsReadWithItsChangesInTheOrderOfTheMarkdown(PrintedPolicy redline) throws Exception {
    String markdown = redline.markdown();
    // Each format says in its own words how it shows changes, and the rest is the same.
    String text = markdown.substring(markdown.indexOf("## What changes"));
    String start = text.lines().findFirst().orElseThrow();
    String expected = LINK_TARGET.matcher(text).replaceAll("]").replaceAll("(?m)^Table: ", "");

    String told;
    try (PDDocument pdf = Loader.loadPDF(redline.pdf())) {
      told = told(pdf);
    }

    // Braces need no words to end.
    String read = told.replaceAll(" end of (insertion|deletion)", "");
    String body = letters(read);
    assertEquals(letters(expected), body.substring(body.indexOf(letters(start + "Clauses"))));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** All words in order, with those that stand for others in their place. */
  private static String told(PDDocument pdf) throws Exception {
    PdfTag words = PdfTag.of(pdf, MarkedPage.all(pdf));
    var told = new StringBuilder();
    tell(pdf.getDocumentCatalog().getStructureTreeRoot(), words, told);
    return told.toString();
  }

  private static void tell(PDStructureNode node, PdfTag read, StringBuilder told) {
    var tags = new ArrayList<>(read.tags());
    var kids = node.getKids();
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) instanceof PDStructureElement element) {
        PdfTag tag = tags.remove(0);
        String actual = element.getCOSObject().getString(ACTUAL_TEXT);
        if (actual != null) {
          told.append(actual);
        } else if (!element.getStructureType().equals(CONTENTS)) {
          tell(element, tag, told);
        }
      } else if (read.kids().get(i) instanceof PdfTag.Words words) {
        told.append(words.text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void everyChangeBeginsInASpanThatNamesItsLine(PrintedPolicy redline) throws Exception {
    var page = HtmlPage.of(redline);
    var lines = new ArrayList<String>();
    try (PDDocument pdf = Loader.loadPDF(redline.pdf())) {
      collectLines(pdf.getDocumentCatalog().getStructureTreeRoot(), lines);
    }

    assertEquals(
        page.inMain("*").stream()
            .map(Element::getTagName)
            .filter(Set.of("ins", "del")::contains)
            .map(name -> name.equals("ins") ? "inserted: Underline" : "deleted: LineThrough")
            .toList(),
        lines);
  }

  /** The words that begin each change, with the line of the span that they stand in. */
  private static void collectLines(PDStructureNode node, List<String> lines) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String actual = element.getCOSObject().getString(ACTUAL_TEXT);
        if (actual != null && actual.endsWith(": ")) {
          COSDictionary span = ((PDStructureElement) node).getCOSObject();
          lines.add(
              actual + span.getCOSDictionary(COSName.A).getNameAsString("TextDecorationType"));
        }
        collectLines(element, lines);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void theBookmarksAreTheHeadingsAsTheyWillBe(PrintedPolicy redline) throws Exception {
    var bookmarks = new ArrayList<String>();
    try (PDDocument pdf = Loader.loadPDF(redline.pdf())) {
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertEquals(
          HtmlPage.of(redline).root().getElementsByTagName("title").item(0).getTextContent(),
          pdf.getDocumentInformation().getTitle());
    }

    assertTrue(bookmarks.get(0).startsWith("What changes"), bookmarks::toString);
    assertTrue(bookmarks.get(1).matches("1\\. (Introduction|Data)"), bookmarks::toString);
    assertEquals(HtmlPage.of(redline).inMain("h2").size(), bookmarks.size());
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void everyListHasItemsWithLabelAndBody(PrintedPolicy redline) throws Exception {
    PdfTag.of(redline.pdf()).all("L").forEach(list -> {
      assertEquals(
          Set.of("LI"), Set.copyOf(list.tags().stream().map(PdfTag::type).toList()));
      list.tags()
          .forEach(item -> assertEquals(
              List.of("Lbl", "LBody"),
              item.tags().stream().map(PdfTag::type).distinct().toList()));
    });
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void everyPageSaysThatItIsNotThePolicy(PrintedPolicy redline) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(redline.pdf())) {
      for (MarkedPage page : MarkedPage.all(pdf)) {
        assertTrue(
            page.margins().stream().anyMatch(m -> m.contains("CHANGES")), page.margins()::toString);
      }
      assertEquals(List.of(), MissingGlyphs.in(pdf));
    }
  }
}
