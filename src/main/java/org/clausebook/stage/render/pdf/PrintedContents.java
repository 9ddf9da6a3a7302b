package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the contents list of a page that wants it before its first clause, each line with the number
 * of the page it leads to.
 *
 * <p>PDF has tags of its own for such a list; {@link TagTree} reads the marks.
 */
final class PrintedContents {
  /** The class of a list that is printed; one without it is on screens alone. */
  private static final String WANTED = "looked-up";

  private PrintedContents() {}

  static void add(Document page) {
    List<Element> wanted = Elements.named(page, "nav").stream()
        .filter(contents -> Classes.has(contents, WANTED))
        .toList();
    first(page, "main")
        .flatMap(PrintedContents::firstClause)
        .ifPresent(clause -> wanted.forEach(contents -> {
          clause.getParentNode().insertBefore(print(contents, page), clause);
          contents.getParentNode().removeChild(contents);
        }));
  }

  private static Optional<Element> firstClause(Element main) {
    return Elements.named(main, "section").stream()
        .filter(section -> section.getAttribute("class").startsWith("level-"))
        .findFirst();
  }

  private static Element print(Element contents, Document page) {
    Element printed = mark(element(page, "div", "contents printed"), "TOC");
    if (contents.hasAttribute("lang")) {
      printed.setAttribute("lang", contents.getAttribute("lang"));
    }
    first(contents, "p").ifPresent(label -> printed.appendChild(mark(label, "Caption")));
    for (Element item : Elements.named(contents, "li")) {
      first(item, "a").ifPresent(link -> printed.appendChild(line(item, link, page)));
    }
    return printed;
  }

  private static Element line(Element item, Element link, Document page) {
    Element line = element(page, "div", "line " + item.getAttribute("class"));
    line.appendChild(link.cloneNode(true));
    Element number = element(page, "span", "page-number");
    number.setAttribute("href", link.getAttribute("href"));
    line.appendChild(number);
    return mark(line, "TOCI");
  }

  private static Element element(Document page, String name, String type) {
    Node root = page.getDocumentElement();
    Element element = page.createElementNS(root.getNamespaceURI(), name);
    element.setAttribute("class", type);
    return element;
  }

  private static Element mark(Element element, String tag) {
    element.setAttribute("title", WantedTags.MARK + tag);
    return element;
  }

  private static Optional<Element> first(Node parent, String name) {
    return Elements.named(parent, name).stream().findFirst();
  }
}
