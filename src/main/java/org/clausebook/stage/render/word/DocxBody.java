package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.stage.render.word.DocxNumbering.Num;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the body of one clause, as a page has it, into the paragraphs and tables of Word. */
final class DocxBody {
  private static final Set<String> BESIDE = Set.of("ul", "ol", "dl", "blockquote");

  private final DocxStory story;
  private final DocxLinks links;
  private final DocxText text;
  private final DocxXml xml;

  /** What is before the next paragraph, if it is the first of its item. */
  private DocxLabel label = DocxLabel.NONE;

  private final List<BookmarkName> bookmarks = new ArrayList<>();

  /** Of the note that the next paragraph begins; empty text if Word counts it. */
  private Optional<String> noteMark = Optional.empty();

  private boolean isAfterTable;

  private DocxBody(DocxStory story, DocxLinks links, DocxText text, DocxXml xml) {
    this.story = story;
    this.links = links;
    this.text = text;
    this.xml = xml;
  }

  /** The blocks of a body. */
  static String write(DocxStory story, DocxText text, DocxPlace place) {
    return write(story, text, DocxElements.nodes(text.whole()), place);
  }

  /** Some blocks of a text. */
  static String write(DocxStory story, DocxText text, List<Node> blocks, DocxPlace place) {
    var xml = new DocxXml();
    new DocxBody(story, story.links(), text, xml).blocks(blocks, place);
    return xml.toString();
  }

  private void blocks(List<Node> nodes, DocxPlace place) {
    var words = new ArrayList<Node>();
    for (Node node : nodes) {
      if (DocxElements.isBlock(node)) {
        flush(words, place);
        Element block = (Element) node;
        DocxPlace own = place.spoken(block.getAttribute("lang"));
        block(block, isBesideNumbers(block, own) ? own.indented(DocxPlace.NUMBER) : own);
      } else {
        words.add(node);
      }
    }
    flush(words, place);
  }

  /** Lists and the like are where the text of numbered paragraphs is. */
  private boolean isBesideNumbers(Element block, DocxPlace place) {
    return !text.paragraphs().isEmpty() && place.left() == 0 && BESIDE.contains(block.getTagName());
  }

  private void flush(List<Node> words, DocxPlace place) {
    if (!words.stream().allMatch(DocxElements::isBlank)) {
      paragraph(List.copyOf(words), place);
    }
    words.clear();
  }

  private void block(Element block, DocxPlace place) {
    switch (block.getTagName()) {
      case "p" -> paragraphBlock(block, place);
      case "ul", "ol" -> list(block, place);
      case "blockquote" ->
        blocks(DocxElements.nodes(block), place.indented(DocxPlace.STEP).styled("Quote"));
      case "dt" -> paragraph(DocxElements.nodes(block), place.styled("DefinitionTerm"));
      case "dd" ->
        blocks(DocxElements.nodes(block), place.indented(DocxPlace.STEP).styled("Definition"));
      case "div" -> division(block, place);
      case "table" -> table(block, place);
      case "pre" -> code(block, place);
      case "hr" -> paragraph(List.of(), place.styled("Rule"));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block, place);
      default -> blocks(DocxElements.nodes(block), place);
    }
  }

  private void heading(Element heading, DocxPlace place) {
    name(heading);
    paragraph(DocxElements.nodes(heading), place.styled(text.style(heading).orElse("Subheading")));
  }

  /** Notes are written where they are referred to. */
  private void division(Element division, DocxPlace place) {
    if (division.getAttribute("role").equals("doc-footnote")) {
      return;
    }
    name(division);
    if (text.isFacing(division)) {
      parted();
      DocxTable.writeFacing(DocxElements.elements(division), this::side, xml);
      isAfterTable = true;
    } else {
      blocks(DocxElements.nodes(division), place);
    }
  }

  /** One of two languages beside each other. */
  private void side(Element side) {
    isAfterTable = false;
    DocxPlace place = DocxPlace.START.spoken(side.getAttribute("lang"));
    blocks(DocxElements.nodes(side), place);
    if (isAfterTable || DocxElements.isEmpty(side)) {
      paragraph(List.of(), place.styled("TableEnd"));
    }
  }

  /** Word makes one of two tables without a paragraph between them. */
  private void parted() {
    if (isAfterTable) {
      paragraph(List.of(), DocxPlace.START.styled("TableEnd"));
    }
  }

  private void paragraphBlock(Element block, DocxPlace place) {
    DocxLabel number = text.paragraphs().get(block);
    if (number != null) {
      label = number;
    }
    name(block);
    boolean isNumbered =
        DocxElements.has(block, "numbered") || DocxElements.has(block, "continued");
    DocxPlace own = isNumbered
        ? place.indented(DocxPlace.NUMBER).styled("NumberedParagraph")
        : text.style(block).map(place::styled).orElse(place);
    paragraph(DocxElements.nodes(block), own);
  }

  /** A block that a reference leads to. */
  private void name(Element block) {
    if (block.hasAttribute("id")) {
      bookmarks.add(BookmarkName.of(block.getAttribute("id")));
    }
  }

  private void list(Element list, DocxPlace place) {
    DocxPlace inner = place.inList(DocxList.letters(list));
    List<DocxLabel> labels = labels(list, place);
    List<Element> items = DocxElements.elements(list);
    for (int i = 0; i < items.size(); i++) {
      label = labels.get(i);
      name(items.get(i));
      blocks(DocxElements.nodes(items.get(i)), inner);
      if (!label.equals(DocxLabel.NONE)) {
        paragraph(List.of(), inner);
      }
    }
  }

  private List<DocxLabel> labels(Element list, DocxPlace place) {
    int level = Math.min(place.depth(), DocxNumbering.LEVELS - 1);
    if (list.getTagName().equals("ol")) {
      return DocxList.of(list).number(story.numbering(), level);
    }
    DocxLabel bullet = DocxElements.has(list, "boxes")
        ? DocxLabel.NONE
        : new DocxLabel(Optional.of(new Num(story.bullets(), level)), "");
    return DocxElements.elements(list).stream().map(item -> bullet).toList();
  }

  private void paragraph(List<Node> words, DocxPlace place) {
    DocxLabel own = label;
    label = DocxLabel.NONE;
    xml.start("w:p");
    DocxParagraph.write(xml, place, own, isAfterTable);
    isAfterTable = false;
    List<String> named =
        bookmarks.stream().map(name -> story.openBookmark(name, xml)).toList();
    bookmarks.clear();
    noteMark.ifPresent(mark ->
        new DocxNoteMarks(story, place.format().styled("FootnoteReference"), xml).begin(mark));
    noteMark = Optional.empty();
    var runs = new DocxRuns(story, links, this::note, xml);
    if (!own.typed().isEmpty()) {
      runs.text(own.typed(), place.format());
      runs.tab(place.format());
    }
    runs.write(words, place.format());
    named.forEach(id -> xml.empty("w:bookmarkEnd", "w:id", id));
    xml.end();
  }

  private void table(Element table, DocxPlace place) {
    name(table);
    parted();
    DocxTable.write(table, place, text.columns(), this::cell, xml);
    isAfterTable = true;
  }

  private void cell(List<Node> words, DocxPlace place) {
    isAfterTable = false;
    if (words.stream().anyMatch(DocxElements::isBlock)) {
      blocks(words, place);
    } else {
      paragraph(words, place);
    }
  }

  /** Each line of code is one of the paragraph. */
  private void code(Element block, DocxPlace place) {
    xml.start("w:p");
    DocxPlace own = place.styled("HTMLPreformatted");
    DocxParagraph.write(xml, own, label, isAfterTable);
    label = DocxLabel.NONE;
    isAfterTable = false;
    var runs = new DocxRuns(story, links, this::note, xml);
    List<String> lines = block.getTextContent().stripTrailing().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        runs.lineBreak(own.format());
      }
      runs.text(lines.get(i), own.format());
    }
    xml.end();
  }

  /** A footnote where it is first referred to; after that its mark alone. */
  private void note(Element reference, DocxFormat format, DocxXml where) {
    String anchor = reference.getAttribute("href").substring(1);
    String mark = reference.getTextContent();
    Optional<Element> found = DocxElements.within(text.whole())
        .filter(element -> element.getAttribute("id").equals(anchor))
        .findFirst();
    var marks = new DocxNoteMarks(story, format.styled("FootnoteReference"), where);
    if (found.isEmpty() || !reference.hasAttribute("id")) {
      marks.again(mark, anchor);
      return;
    }
    int id = story.notes().open();
    boolean isCounted = story.notes().isCounted(id, mark);
    marks.refer(id, isCounted ? "" : mark, anchor);
    var content = new DocxXml();
    var body = new DocxBody(story, story.noteLinks(), text, content);
    body.noteMark = Optional.of(isCounted ? "" : mark);
    body.blocks(
        DocxElements.nodes(found.get()),
        new DocxPlace(0, 0, Optional.of("FootnoteText"), DocxFormat.plain(format.language())));
    story.notes().close(id, content.toString());
  }
}
