package org.clausebook.stage.render.word;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The text of a Word file with its tracked changes accepted or rejected, by the rules of ECMA-376,
 * 17.13.5, and without a look at how this program writes them.
 */
final class TrackedText {
  private static final Set<String> MARKS = Set.of(
      "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd");
  private static final Set<String> CHANGES =
      Set.of("w:pPrChange", "w:tblPrChange", "w:tblGridChange", "w:trPrChange", "w:tcPrChange");

  private static final DocumentBuilderFactory PARSERS = DocumentBuilderFactory.newInstance();

  private final Set<String> gone;
  private final Set<String> stay;
  private final boolean isAccepted;
  private final Map<String, String> parts;
  private final Map<String, Element> read = new LinkedHashMap<>();

  private TrackedText(Map<String, String> parts, boolean isAccepted) {
    this.parts = parts;
    this.isAccepted = isAccepted;
    gone = isAccepted ? Set.of("w:del", "w:moveFrom") : Set.of("w:ins", "w:moveTo");
    stay = isAccepted ? Set.of("w:ins", "w:moveTo") : Set.of("w:del", "w:moveFrom");
  }

  static List<String> accepted(Map<String, String> parts) {
    return new TrackedText(parts, true).blocks();
  }

  static List<String> rejected(Map<String, String> parts) {
    return new TrackedText(parts, false).blocks();
  }

  /** The words that are inserted or deleted. */
  static String changed(Map<String, String> parts) {
    Element document = new TrackedText(parts, true).read("word/document.xml");
    var words = new StringBuilder();
    for (String change : List.of("w:ins", "w:del")) {
      NodeList found = document.getElementsByTagName(change);
      for (int i = 0; i < found.getLength(); i++) {
        words.append(found.item(i).getTextContent());
      }
    }
    return words.toString();
  }

  private List<String> blocks() {
    Element body = only(read("word/document.xml"), "w:body");
    settle(body);
    return new SettledText(this)
        .shown(body, "word/_rels/document.xml.rels").stream()
            .filter(block -> !block.startsWith("(w:p(w:pPr(w:pStyle{w:val=TOC"))
            .toList();
  }

  Element read(String path) {
    return read.computeIfAbsent(
        path, unread -> parsed(parts.getOrDefault(unread, "").strip()));
  }

  private static Element parsed(String xml) {
    try {
      return PARSERS
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new AssertionError(xml, fault);
    }
  }

  static Element only(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  static List<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static boolean has(Element parent, String first, String second, Set<String> names) {
    return children(parent).stream()
        .filter(child -> child.getTagName().equals(first))
        .flatMap(child -> second.isEmpty() ? List.of(child).stream() : children(child).stream())
        .filter(child -> second.isEmpty() || child.getTagName().equals(second))
        .flatMap(child -> children(child).stream())
        .anyMatch(child -> names.contains(child.getTagName()));
  }

  void settle(Element parent) {
    for (Element child : children(parent)) {
      String name = child.getTagName();
      if (MARKS.contains(name) || (gone.contains(name) && !isSign(parent))) {
        parent.removeChild(child);
      } else if (name.equals("w:tr") && has(child, "w:trPr", "", gone)) {
        parent.removeChild(child);
      } else if (CHANGES.contains(name)) {
        change(parent, child);
      } else {
        settle(child);
        if (stay.contains(name) && !isSign(parent)) {
          while (child.hasChildNodes()) {
            parent.insertBefore(child.getFirstChild(), child);
          }
          parent.removeChild(child);
        } else if (name.equals("w:tbl") && child.getElementsByTagName("w:tr").getLength() == 0) {
          parent.removeChild(child);
        }
      }
    }
    join(parent);
  }

  private static boolean isSign(Element parent) {
    return Set.of("w:rPr", "w:trPr").contains(parent.getTagName());
  }

  /** What properties were is what they are again. */
  private void change(Element properties, Element change) {
    properties.removeChild(change);
    if (isAccepted) {
      return;
    }
    Set<String> kept = Set.of("w:rPr", "w:sectPr");
    for (Element child : children(properties)) {
      if (!kept.contains(child.getTagName()) || !properties.getTagName().equals("w:pPr")) {
        properties.removeChild(child);
      }
    }
    List<Element> was = children(children(change).get(0));
    for (int i = was.size() - 1; i >= 0; i--) {
      properties.insertBefore(was.get(i), properties.getFirstChild());
    }
  }

  /** A paragraph whose mark is gone goes on in the next one, which has the properties of both. */
  private void join(Element parent) {
    for (Element child : children(parent)) {
      if (child.getTagName().equals("w:p") && has(child, "w:pPr", "w:rPr", gone)) {
        Node next = child.getNextSibling();
        List<Element> words = children(child).stream()
            .filter(part -> !part.getTagName().equals("w:pPr"))
            .toList();
        if (next instanceof Element paragraph && paragraph.getTagName().equals("w:p")) {
          Node start = children(paragraph).stream()
              .filter(part -> !part.getTagName().equals("w:pPr"))
              .findFirst()
              .orElse(null);
          words.forEach(word -> paragraph.insertBefore(word, start));
        } else if (!words.isEmpty()) {
          throw new AssertionError("nothing to join to: " + child.getTextContent());
        }
        parent.removeChild(child);
      }
    }
  }
}
