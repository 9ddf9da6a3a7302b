package org.clausebook.stage.source.archive;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clausebook.stage.source.block.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A part in XML, read piece by piece: what is directly in one of its elements is a piece, so that a
 * long document is never in memory as a whole.
 */
public final class XmlPart {
  /** How deep elements may be in each other: a table in a table in a table takes 12. */
  static final int DEEPEST = 200;

  /** In bytes, how far the declaration of an encoding may go. */
  private static final int DECLARATION = 100;

  /** A number of elements and texts in one piece. */
  static final int MOST_NODES = 1_000_000;

  /** The prefix by which a namespace is called here, in either form of the standard. */
  private static final Map<String, String> PREFIXES = new TreeMap<>();

  static {
    String open = "http://schemas.openxmlformats.org/";
    String strict = "http://purl.oclc.org/ooxml/";
    PREFIXES.put(open + "wordprocessingml/2006/main", "w");
    PREFIXES.put(strict + "wordprocessingml/main", "w");
    PREFIXES.put(open + "officeDocument/2006/relationships", "r");
    PREFIXES.put(strict + "officeDocument/relationships", "r");
    PREFIXES.put(open + "officeDocument/2006/math", "m");
    PREFIXES.put(strict + "officeDocument/math", "m");
    PREFIXES.put(open + "drawingml/2006/wordprocessingDrawing", "wp");
    PREFIXES.put(strict + "drawingml/wordprocessingDrawing", "wp");
    PREFIXES.put(open + "markup-compatibility/2006", "mc");
    PREFIXES.put("urn:schemas-microsoft-com:vml", "v");
    PREFIXES.put("http://www.w3.org/1999/xlink", "xlink");
    PREFIXES.put("http://purl.org/dc/elements/1.1/", "dc");
    PREFIXES.put("http://www.w3.org/XML/1998/namespace", "xml");
    for (String part : List.of("office", "text", "table", "style", "drawing", "meta")) {
      PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:" + part + ":1.0", part);
    }
    PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo");
    PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg");
  }

  private final String name;
  private final XMLStreamReader reader;
  private int depth;
  private int nodes;

  private XmlPart(String name, XMLStreamReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Opens a part; nothing outside of it is ever asked for. */
  public static XmlPart open(String name, byte[] xml) throws UnreadableFile {
    if (isBroken(xml)) {
      throw damaged(name);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // How deep is counted here: JDKs differ in what they take for enough.
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
    try {
      return new XmlPart(name, factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
    } catch (XMLStreamException damaged) {
      throw damaged(name);
    }
  }

  /** Whether it says that it is UTF-8 and is not: the JDK's parser would tell standard error. */
  private static boolean isBroken(byte[] xml) {
    String head =
        new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
    boolean isOther = head.contains("\0")
        || (head.contains("encoding") && !head.toLowerCase(Locale.ROOT).contains("utf-8"));
    if (isOther) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
      return false;
    } catch (CharacterCodingException broken) {
      return true;
    }
  }

  /** A whole part; an empty element if there is none. */
  public static XmlNode whole(ArchiveParts parts, String name) throws UnreadableFile {
    Optional<byte[]> found = parts.find(name);
    return found.isEmpty() ? XmlNode.none() : open(name, found.get()).rest();
  }

  private XmlNode rest() throws UnreadableFile {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // What is before the first element says nothing.
    }
    return tree();
  }

  /** Goes on to the beginning of the first element of a name; false if there is none. */
  public boolean enter(String element) throws UnreadableFile {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT && name().equals(element)) {
        return true;
      }
    }
    return false;
  }

  /** The next piece of the element that was entered; empty at its end. */
  public Optional<XmlNode> nextPiece() throws UnreadableFile {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.END_ELEMENT) {
        return Optional.empty();
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(tree());
      }
    }
    return Optional.empty();
  }

  private XmlNode tree() throws UnreadableFile {
    nodes = 0;
    XmlNode top = element();
    Deque<XmlNode> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        XmlNode inner = element();
        open.getLast().add(inner);
        open.add(inner);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.removeLast();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        count();
        open.getLast().add(new XmlNode("", reader.getText(), List.of()));
      }
    }
    return top;
  }

  private XmlNode element() throws UnreadableFile {
    count();
    var attributes = new ArrayList<String>(2 * reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(prefixed(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)));
      attributes.add(reader.getAttributeValue(i));
    }
    return new XmlNode(name(), "", attributes);
  }

  private void count() throws UnreadableFile {
    if (++nodes > MOST_NODES) {
      throw new UnreadableFile(
          "'" + name + "' in this file is longer than a policy can be",
          "save the part that holds the policy as a file of its own");
    }
  }

  private String name() {
    return prefixed(reader.getNamespaceURI(), reader.getLocalName());
  }

  private static String prefixed(@Nullable String space, String local) {
    String prefix = space == null || space.isEmpty() ? "" : PREFIXES.getOrDefault(space, "other");
    return (prefix.isEmpty() ? local : prefix + ":" + local).intern();
  }

  private int next() throws UnreadableFile {
    try {
      if (!reader.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableFile(
            "'" + name + "' in this file declares entities, which no program for documents writes",
            "open it in Word or LibreOffice and save it again");
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEEPEST) {
        throw new UnreadableFile(
            "'" + name + "' in this file has more than " + DEEPEST + " elements in each other",
            "copy the words into a new file without tables in tables");
      }
      return event;
    } catch (XMLStreamException damaged) {
      throw damaged(name);
    }
  }

  private static UnreadableFile damaged(String name) {
    return new UnreadableFile(
        "'" + name + "' in this file is damaged",
        "open it in Word or LibreOffice, let it be repaired, and save it again");
  }
}
