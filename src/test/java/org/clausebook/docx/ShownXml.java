package org.clausebook.docx;

import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part of a Word file to be read by a person: each paragraph, run and row on lines of its own. */
final class ShownXml {
  /** What holds others that have a line each; all else is on one line. */
  private static final Set<String> HOLDING = Set.of(
      "document",
      "body",
      "p",
      "hyperlink",
      "tbl",
      "tr",
      "tc",
      "numbering",
      "abstractNum",
      "lvl",
      "num",
      "footnotes",
      "footnote",
      "styles",
      "style",
      "Properties");

  private final StringWriter out = new StringWriter();

  private ShownXml() {}

  static String of(Document part) {
    var shown = new ShownXml();
    shown.line(part.getDocumentElement(), "");
    return shown.out.toString();
  }

  private void line(Element element, String indent) {
    out.append(indent);
    if (HOLDING.contains(element.getLocalName()) && element.hasChildNodes()) {
      out.append('<').append(element.getTagName()).append(attributes(element)).append(">\n");
      Elements.children(element).forEach(child -> line(child, indent + "  "));
      out.append(indent).append("</").append(element.getTagName()).append(">\n");
    } else {
      inline(element);
      out.append('\n');
    }
  }

  private void inline(Node node) {
    if (!(node instanceof Element element)) {
      String text = node.getTextContent();
      out.append(text.startsWith("\n") ? "" : text);
      return;
    }
    boolean isEmpty = !element.hasChildNodes();
    out.append('<').append(element.getTagName()).append(attributes(element));
    out.append(isEmpty ? "/>" : ">");
    for (Node inner = element.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
      inline(inner);
    }
    out.append(isEmpty ? "" : "</" + element.getTagName() + ">");
  }

  /** Declarations of namespaces are the same in every file. */
  private static String attributes(Element element) {
    Set<String> written = new TreeSet<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        written.add(" " + attribute.getName() + "=\"" + attribute.getValue() + "\"");
      }
    }
    return String.join("", written);
  }
}
