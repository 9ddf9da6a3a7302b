package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.SamplePacks;
import org.clausebook.SamplePapers;
import org.clausebook.model.document.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A pack, a summary and a sheet to sign are as good in Word as on paper. */
@Tag("slow")
final class DocxPaperTest {
  private static DocxParts pack;

  @BeforeAll
  static void print() {
    pack = DocxParts.of(SamplePacks.print().in(Format.DOCX).bytes());
  }

  private static List<Element> paragraphs(DocxParts file, String style) {
    return Elements.all(document(file), "p")
        .filter(paragraph -> Elements.at(paragraph, "pPr", "pStyle")
            .map(Elements::value)
            .filter(style::equals)
            .isPresent())
        .toList();
  }

  private static Element document(DocxParts file) {
    return file.part(DocxParts.DOCUMENT).orElseThrow().getDocumentElement();
  }

  private static String words(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  @Test
  void theHeadingsOfAPackAreThoseOfThePage() {
    List<String> headings = Elements.all(document(pack), "p")
        .filter(paragraph -> Elements.at(paragraph, "pPr", "pStyle")
            .map(Elements::value)
            .filter(style -> style.startsWith("Heading"))
            .isPresent())
        .map(DocxPaperTest::words)
        .toList();

    Document page = Jsoup.parse(SamplePacks.print().html());
    page.select(".edge").remove();

    assertEquals(page.select("main").select("h2, h3, h4, h5, h6").eachText(), headings);
  }

  @Test
  void theContentsNameEachPartWithThePageThatItIsPrintedOn() {
    List<String> lines = Stream.concat(
            paragraphs(pack, "TOC1").stream(), paragraphs(pack, "TOC2").stream())
        .map(
            line -> Elements.all(line, "t").map(Element::getTextContent).reduce("", String::concat))
        .toList();

    assertEquals(5 * 4, lines.size());
    assertTrue(lines.contains("1. IT and Email Policy3"), lines::toString);
    assertTrue(lines.stream().allMatch(line -> line.matches(".*\\d")), lines::toString);
  }

  /** The front, and of each policy its changes, its text and the resolution. */
  @Test
  void eachPartHasAHeadOfItsOwn() {
    List<String> heads = Elements.all(document(pack), "headerReference")
        .map(reference ->
            pack.part("word/" + Elements.attribute(reference, "id") + ".xml").orElseThrow())
        .map(head -> words(head.getDocumentElement()))
        .toList();

    assertEquals(1 + 3 * 3 + 2 * 2, heads.size());
    assertEquals("Alcester Town CouncilPolicies for decision", heads.get(0));
    assertTrue(
        heads.get(1).endsWith("CHANGES from version 1.0 to the draft; not the policy itself"),
        heads::toString);
    assertTrue(heads.get(2).endsWith("DRAFT: not yet adopted by Full Council"), heads::toString);
    assertTrue(heads.get(3).endsWith("IT and Email Policy"), heads::toString);
  }

  @Test
  void whatChangesIsMarked() {
    List<String> styles =
        Elements.all(document(pack), "rStyle").map(Elements::value).distinct().toList();

    assertTrue(styles.containsAll(List.of("Inserted", "Deleted")), styles::toString);
    assertEquals(List.of(), Elements.all(document(pack), "ins", "del").toList());
  }

  @Test
  void twoLanguagesAreBesideEachOther() {
    List<Element> facing = Elements.all(document(pack), "tbl")
        .filter(table -> Elements.at(table, "tblPr", "tblStyle")
            .map(Elements::value)
            .equals(Optional.of("FacingTable")))
        .toList();

    assertTrue(facing.size() > 2, facing::toString);
    assertTrue(Elements.all(facing.get(0), "lang").map(Elements::value).toList().contains("cy"));
  }

  @Test
  void thereIsRoomToWriteIn() {
    DocxParts sheet = DocxParts.of(SamplePapers.sheet().in(Format.DOCX).bytes());

    assertEquals(30, heights(sheet).size());
    assertEquals(5 * 4, heights(pack).size());
  }

  /** Of the rows that are to be filled in. */
  private static List<Integer> heights(DocxParts file) {
    var heights = new ArrayList<Integer>();
    Elements.all(document(file), "trHeight")
        .forEach(height -> heights.add(Integer.valueOf(Elements.value(height))));
    assertTrue(heights.stream().allMatch(height -> height >= 680), heights::toString);
    return heights;
  }
}
