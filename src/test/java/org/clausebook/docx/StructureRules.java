package org.clausebook.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What may be in what, beyond the order of children. */
final class StructureRules {
  private static final Set<String> FRAMES = Set.of("sdt", "sdtContent", "customXml");
  private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt");

  private final DocxParts parts;
  private final Faults faults = new Faults();

  StructureRules(DocxParts parts) {
    this.parts = parts;
  }

  List<String> faults() {
    parts.stories().forEach((part, story) -> {
      Elements.all(story, "sdtContent")
          .filter(one -> Elements.children(one).findAny().isEmpty())
          .forEach(one -> faults.add(part, "a control has nothing in it"));
      Elements.all(story, "hyperlink")
          .filter(one -> Elements.isWithin(one, "hyperlink"))
          .forEach(one -> faults.add(part, "a link is in a link"));
      Elements.all(story, "tbl")
          .filter(table -> follower(table).filter(next -> isTable(next)).isPresent())
          .forEach(table -> faults.add(part, "Word makes one of two tables without text between"));
      Elements.all(story, "body", "hdr", "ftr", "footnote", "endnote", "comment")
          .filter(one -> !endsWithParagraph(one))
          .forEach(one ->
              faults.add(part, "'" + one.getLocalName() + "' does not end with a paragraph"));
      widths(part, story);
    });
    boolean isModern = parts
        .part("word/settings.xml")
        .map(settings -> Elements.all(settings, "compatSetting")
            .anyMatch(one -> Elements.attribute(one, "name").equals("compatibilityMode")
                && Elements.value(one).equals("15")))
        .orElse(false);
    if (!isModern) {
      faults.add("word/settings.xml", "Word opens it in compatibility mode");
    }
    return faults.all();
  }

  /** The next block, beyond the end of the controls that one is the last in. */
  private static Optional<Element> follower(Element block) {
    for (Node next = block.getNextSibling(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element element && BLOCKS.contains(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return block.getParentNode() instanceof Element parent && FRAMES.contains(parent.getLocalName())
        ? follower(parent)
        : Optional.empty();
  }

  private static boolean isTable(Element block) {
    return block.getLocalName().equals("tbl")
        || (block.getLocalName().equals("sdt")
            && Elements.at(block, "sdtContent")
                .flatMap(content -> blocks(content).findFirst())
                .filter(first -> isTable(first))
                .isPresent());
  }

  private static Stream<Element> blocks(Element parent) {
    return Elements.children(parent).filter(one -> BLOCKS.contains(one.getLocalName()));
  }

  private static boolean endsWithParagraph(Element parent) {
    Optional<Element> last = blocks(parent).reduce((first, second) -> second);
    return last.filter(one -> one.getLocalName().equals("p")
            || (one.getLocalName().equals("sdt")
                && Elements.at(one, "sdtContent")
                    .filter(content -> endsWithParagraph(content))
                    .isPresent()))
        .isPresent();
  }

  private void widths(String part, Document story) {
    int room = Elements.all(parts.part(DocxParts.DOCUMENT).orElse(story), "sectPr")
        .mapToInt(section -> number(section, "pgSz", "w")
            - number(section, "pgMar", "left")
            - number(section, "pgMar", "right"))
        .max()
        .orElse(Integer.MAX_VALUE);
    Elements.all(story, "tblGrid")
        .mapToInt(grid -> Elements.children(grid)
            .filter(column -> column.getLocalName().equals("gridCol"))
            .mapToInt(column -> Integer.parseInt(Elements.attribute(column, "w")))
            .sum())
        .filter(width -> width > room)
        .forEach(width -> faults.add(part, "a table of " + width + " is wider than " + room));
  }

  private static int number(Element section, String child, String attribute) {
    return Elements.at(section, child)
        .map(one -> Integer.parseInt(Elements.attribute(one, attribute)))
        .orElse(0);
  }
}
