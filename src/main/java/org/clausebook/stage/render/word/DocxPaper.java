package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.stage.render.HeadingPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The page of a paper, such as a pack, in the parts that Word has: sections with heads of their own,
 * contents and properties.
 */
final class DocxPaper {
  private static final String HEAD = "running-header";

  private static final String LOGO = "logo";

  private final DocxStory story = new DocxStory(true, false);
  private final Document page;
  private final List<HeadingPage> pages;
  private final List<Map<String, Object>> heads = new ArrayList<>();

  /** Of each section the blocks between its logos. */
  private final List<List<List<Node>>> sections = new ArrayList<>();

  private int logos;

  /**
   * A paper.
   *
   * @param pages of its headings when it is printed
   */
  DocxPaper(Document page, List<HeadingPage> pages) {
    this.page = page;
    this.pages = List.copyOf(pages);
    Element main = named("main").findFirst().orElseThrow();
    classed(HEAD).findFirst().ifPresent(this::begin);
    divide(main);
  }

  /** The values of the head of each section. */
  List<Map<String, Object>> heads() {
    return heads;
  }

  /** The values of all other parts. */
  Map<String, Object> values() {
    Element main = named("main").findFirst().orElseThrow();
    DocxElements.within(main)
        .filter(element -> DocxElements.isBlock(element) && element.hasAttribute("id"))
        .map(element -> element.getAttribute("id"))
        .forEach(id -> story.targets().put(id, new DocxTarget(BookmarkName.of(id), "", "")));
    DocxText text = DocxText.ofPage(main);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("sections", sections(text));
    values.put(
        "footing", classed("running-footer").findFirst().map(DocxPaper::words).orElse(""));
    values.put("listed", listed());
    values.put("title", named("title").findFirst().map(DocxPaper::words).orElse(""));
    values.put("description", described());
    values.put("numbering", story.numbering().values());
    values.put("notes", story.notes().values());
    values.put("links", story.links().values());
    values.put("noteLinks", story.noteLinks().values());
    return values;
  }

  private Stream<Element> named(String name) {
    return DocxElements.within(page).filter(element -> element.getTagName().equals(name));
  }

  private Stream<Element> classed(String type) {
    return DocxElements.within(page).filter(element -> DocxElements.has(element, type));
  }

  private static String words(Element element) {
    return element.getTextContent().strip();
  }

  private String described() {
    return named("meta")
        .filter(meta -> meta.getAttribute("name").equals("description"))
        .findFirst()
        .map(meta -> meta.getAttribute("content"))
        .orElse("");
  }

  /** Divides a part where other heads begin, and where a logo is. */
  private void divide(Element part) {
    for (Node node : DocxElements.nodes(part)) {
      List<List<Node>> pieces = sections.get(sections.size() - 1);
      if (!(node instanceof Element element)) {
        pieces.get(pieces.size() - 1).add(node);
      } else if (DocxElements.has(element, HEAD)) {
        begin(element);
      } else if (DocxElements.has(element, LOGO)) {
        pieces.add(new ArrayList<>());
      } else if (DocxElements.within(element).anyMatch(DocxPaper::divides)) {
        divide(element);
      } else {
        pieces.get(pieces.size() - 1).add(node);
      }
    }
  }

  private static boolean divides(Element element) {
    return DocxElements.has(element, HEAD) || DocxElements.has(element, LOGO);
  }

  private void begin(Element head) {
    heads.add(head(head, heads.size() + 1));
    sections.add(new ArrayList<>(List.of(new ArrayList<>())));
  }

  private List<List<Map<String, Object>>> sections(DocxText text) {
    var all = new ArrayList<List<Map<String, Object>>>();
    for (List<List<Node>> pieces : sections) {
      var section = new ArrayList<Map<String, Object>>();
      for (List<Node> blocks : pieces) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("blocks", DocxBody.write(story, text, blocks, DocxPlace.START));
        if (!section.isEmpty()) {
          logos++;
          piece.put(LOGO, String.valueOf(logos));
        }
        section.add(piece);
      }
      all.add(section);
    }
    return all;
  }

  private static Map<String, Object> head(Element head, int number) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", "header" + number);
    values.put("file", "header" + number + ".xml");
    for (String part : List.of("council", "title")) {
      values.put(part, within(head, part).map(DocxPaper::words).orElse(""));
    }
    within(head, "mark").ifPresent(mark -> {
      String bold =
          DocxElements.elements(mark).stream().map(DocxPaper::words).findFirst().orElse("");
      values.put("mark", bold);
      values.put("marked", words(mark).substring(bold.length()));
    });
    return values;
  }

  private static Optional<Element> within(Element element, String type) {
    return DocxElements.within(element)
        .filter(one -> DocxElements.has(one, type))
        .findFirst();
  }

  /** The contents, where the page has some. */
  private List<Map<String, Object>> listed() {
    List<Map<String, Object>> entries = new ArrayList<>();
    int from = 0;
    for (Element item : classed("contents")
        .flatMap(DocxElements::within)
        .filter(element -> element.getTagName().equals("li"))
        .toList()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      String heading = words(item);
      int at = HeadingPage.find(pages, from, heading);
      if (at < pages.size()) {
        entry.put("page", String.valueOf(pages.get(at).page()));
        from = at + 1;
      }
      entry.put("number", "");
      entry.put("heading", heading);
      entry.put("level", item.getAttribute("class").replaceAll("\\D", ""));
      entry.put("bookmark", Map.of("name", anchor(item)));
      entry.put("begins", entries.isEmpty());
      entry.put("ends", false);
      entries.add(entry);
    }
    if (!entries.isEmpty()) {
      entries.get(entries.size() - 1).put("ends", true);
    }
    return entries;
  }

  private static String anchor(Element item) {
    return DocxElements.within(item)
        .filter(element -> element.getTagName().equals("a"))
        .map(link -> BookmarkName.of(link.getAttribute("href").substring(1)).value())
        .findFirst()
        .orElse("");
  }
}
