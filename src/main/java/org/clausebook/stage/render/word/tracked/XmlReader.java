package org.clausebook.stage.render.word.tracked;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that this program has written; blanks count in the words of a text alone. */
final class XmlReader extends DefaultHandler {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final Set<String> TEXTS = Set.of("w:t", "w:delText", "w:instrText");

  /** An element whose end has not been read. */
  private record Open(String name, Map<String, String> attributes, List<XmlNode> children) {
    XmlElement closed() {
      return new XmlElement(name, attributes, children);
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private XmlReader() {
    open.push(new Open("", new LinkedHashMap<>(), new ArrayList<>()));
  }

  /** The outermost element of a document. */
  static XmlElement read(String document) {
    var reader = new XmlReader();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.newSAXParser().parse(new InputSource(new StringReader(document)), reader);
    } catch (ParserConfigurationException | SAXException | IOException problem) {
      throw new IllegalStateException("not a document of ours: " + document, problem);
    }
    return reader.open.peek().closed().elements().get(0);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    addText();
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < attributes.getLength(); i++) {
      values.put(attributes.getQName(i), attributes.getValue(i));
    }
    open.push(new Open(name, values, new ArrayList<>()));
  }

  @Override
  public void endElement(String uri, String local, String name) {
    addText();
    XmlElement element = open.pop().closed();
    open.peek().children().add(element);
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    text.append(letters, start, length);
  }

  private void addText() {
    if (!text.isEmpty()
        && (TEXTS.contains(open.peek().name()) || !text.toString().isBlank())) {
      open.peek().children().add(new XmlText(text.toString()));
    }
    text.setLength(0);
  }
}
