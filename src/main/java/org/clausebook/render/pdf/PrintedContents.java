package org.clausebook.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Puts the contents list of a long page before its first clause, each line with the number of the
 * page it leads to. A short one is leafed through sooner than looked up.
 *
 * <p>PDF has tags of its own for such a list; {@link TagTree} reads the marks.
 */
final class PrintedContents {
  /** In characters; four printed pages or so. */
  static final int LONG = 5_500;

  private PrintedContents() {}

  static void add(Document page) {
    Optional<Element> main = first(page.getElementsByTagName("main"));
    main.filter(PrintedContents::isLong)
        .flatMap(PrintedContents::firstClause)
        .ifPresent(clause -> contents(page).forEach(contents -> {
          clause.getParentNode().insertBefore(print(contents, page), clause);
          contents.getParentNode().removeChild(contents);
        }));
  }

  /** One in each language. */
  private static List<Element> contents(Document page) {
    NodeList found = page.getElementsByTagName("nav");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }

  /** A page with the class {@code looked-up} has them however short it is. */
  private static boolean isLong(Element main) {
    return main.getAttribute("class").equals("looked-up")
        || main.getTextContent().length() > LONG;
  }

  private static Optional<Element> firstClause(Element main) {
    return IntStream.range(0, main.getElementsByTagName("section").getLength())
        .mapToObj(i -> (Element) main.getElementsByTagName("section").item(i))
        .filter(section -> section.getAttribute("class").startsWith("level-"))
        .findFirst();
  }

  private static Element print(Element contents, Document page) {
    Element printed = mark(element(page, "div", "contents printed"), "TOC");
    if (contents.hasAttribute("lang")) {
      printed.setAttribute("lang", contents.getAttribute("lang"));
    }
    NodeList labels = contents.getElementsByTagName("p");
    first(labels).ifPresent(label -> printed.appendChild(mark(label, "Caption")));
    NodeList items = contents.getElementsByTagName("li");
    for (int i = 0; i < items.getLength(); i++) {
      if (items.item(i) instanceof Element item) {
        first(item.getElementsByTagName("a"))
            .ifPresent(link -> printed.appendChild(line(item, link, page)));
      }
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

  private static Optional<Element> first(NodeList elements) {
    return Optional.ofNullable((Element) elements.item(0));
  }
}
