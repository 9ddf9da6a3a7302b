package org.clausebook.stage.render.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.document.NumberedClause;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the words of one paragraph. */
final class DocxRuns {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  /** Writes a footnote where it is referred to. */
  @FunctionalInterface
  interface Notes {
    void write(Element reference, DocxFormat format, DocxXml xml);
  }

  private final DocxStory story;
  private final DocxLinks links;
  private final Notes notes;
  private final DocxXml xml;
  private boolean isAfterSpace = true;

  /**
   * The words of one paragraph.
   *
   * @param links of the part that it is in
   */
  DocxRuns(DocxStory story, DocxLinks links, Notes notes, DocxXml xml) {
    this.story = story;
    this.links = links;
    this.notes = notes;
    this.xml = xml;
  }

  /** Writes nodes that hold no blocks; white space at both ends is left out. */
  void write(List<Node> nodes, DocxFormat format) {
    int end = nodes.size();
    while (end > 0 && DocxElements.isBlank(nodes.get(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      Node node = nodes.get(i);
      if (node instanceof Element element) {
        element(element, format);
      } else {
        String words = node.getTextContent();
        words(i == end - 1 ? words.stripTrailing() : words, format);
      }
    }
  }

  private void all(Element element, DocxFormat format) {
    for (Node node : DocxElements.nodes(element)) {
      if (node instanceof Element inner) {
        element(inner, format);
      } else {
        words(node.getTextContent(), format);
      }
    }
  }

  private void element(Element element, DocxFormat around) {
    String language = element.getAttribute("lang");
    DocxFormat format = language.isEmpty() ? around : around.spoken(language);
    switch (element.getTagName()) {
      case "strong", "b" -> all(element, format.bold());
      case "em", "i" -> all(element, format.italic());
      case "code" -> all(element, format.styled("HTMLCode"));
      case "mark" -> all(element, format.styled("Gap"));
      case "ins" -> all(element, format.styled("Inserted"));
      case "del" -> all(element, format.styled("Deleted"));
      case "br" -> lineBreak(format);
      case "a" -> link(element, format);
      case "span" -> span(element, format);
      default -> all(element, format);
    }
  }

  /** Labels and numbers have been written as those of the paragraph. */
  private void span(Element span, DocxFormat format) {
    if (DocxElements.has(span, "box")) {
      box(format);
    } else if (!DocxList.isLabel(span)
        && !DocxElements.has(span, "number")
        && !DocxElements.has(span, "edge")) {
      all(span, format);
    }
  }

  /** A text as it is, without a look at white space. */
  void text(String words, DocxFormat format) {
    if (!words.isEmpty()) {
      xml.start("w:r");
      format.write(xml);
      xml.start("w:t", "xml:space", "preserve").text(words).end().end();
    }
  }

  private void words(String written, DocxFormat format) {
    String words = SPACE.matcher(written).replaceAll(" ");
    if (isAfterSpace && words.startsWith(" ")) {
      words = words.substring(1);
    }
    if (!words.isEmpty()) {
      isAfterSpace = words.endsWith(" ");
      text(words, format);
    }
  }

  void lineBreak(DocxFormat format) {
    single("w:br", format);
    isAfterSpace = true;
  }

  void tab(DocxFormat format) {
    single("w:tab", format);
    isAfterSpace = true;
  }

  private void single(String name, DocxFormat format) {
    xml.start("w:r");
    format.write(xml);
    xml.empty(name).end();
  }

  /** A box that can be ticked in Word too. */
  private void box(DocxFormat format) {
    xml.start("w:sdt").start("w:sdtPr").start("w14:checkbox");
    xml.empty("w14:checked", "w14:val", "0");
    xml.empty("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic");
    xml.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic");
    xml.end().end().start("w:sdtContent");
    text("\u2610", format.styled("CheckBox"));
    xml.end().end();
    isAfterSpace = false;
  }

  private void link(Element link, DocxFormat format) {
    String address = link.getAttribute("href");
    if (link.getAttribute("role").equals("doc-noteref")) {
      notes.write(link, format, xml);
      isAfterSpace = false;
    } else if (link.getAttribute("role").equals("doc-backlink")) {
      isAfterSpace = true;
    } else if (address.startsWith("#")) {
      reference(link, address.substring(1), format);
    } else if (address.isEmpty()) {
      all(link, format);
    } else {
      xml.start("w:hyperlink", "r:id", links.name(address), "w:history", "1");
      all(link, format.styled("Hyperlink"));
      xml.end();
    }
  }

  private void reference(Element link, String id, DocxFormat format) {
    Optional<DocxTarget> target = story.target(id);
    if (target.isEmpty()) {
      all(link, format);
      return;
    }
    xml.start("w:hyperlink", "w:anchor", target.get().bookmark().value(), "w:history", "1");
    String words = SPACE.matcher(link.getTextContent()).replaceAll(" ");
    int at = place(words, target.get().number());
    if (at < 0) {
      all(link, format);
    } else {
      int end = at + target.get().number().length();
      beforeNumber(words.substring(0, at), id, format);
      field(target.get(), format);
      text(words.substring(end), format);
      isAfterSpace = false;
    }
    xml.end();
  }

  /** The words before the number of an item may hold that of its clause. */
  private void beforeNumber(String words, String id, DocxFormat format) {
    Optional<DocxTarget> clause = Optional.of(NumberedClause.clauseOf(id))
        .filter(whole -> !whole.equals(id))
        .flatMap(story::target);
    int at = clause.map(target -> place(words, target.number())).orElse(-1);
    if (clause.isEmpty() || at < 0) {
      text(words, format);
    } else {
      text(words.substring(0, at), format);
      field(clause.get(), format);
      text(words.substring(at + clause.get().number().length()), format);
    }
  }

  /** Where a number is among words, the last place; -1 if it is not there as a whole. */
  private static int place(String words, String number) {
    if (number.isEmpty()) {
      return -1;
    }
    Matcher found = Pattern.compile("(?<![\\w.])" + Pattern.quote(number) + "(?!\\w|\\.\\w)")
        .matcher(words);
    int at = -1;
    while (found.find()) {
      at = found.start();
    }
    return at;
  }

  private void field(DocxTarget target, DocxFormat format) {
    String code = " REF " + target.bookmark().value() + " " + target.field() + " \\h ";
    mark("begin", format);
    xml.start("w:r");
    format.write(xml);
    xml.start("w:instrText", "xml:space", "preserve").text(code).end().end();
    mark("separate", format);
    text(target.number(), format);
    mark("end", format);
  }

  private void mark(String type, DocxFormat format) {
    xml.start("w:r");
    format.write(xml);
    xml.empty("w:fldChar", "w:fldCharType", type).end();
  }
}
