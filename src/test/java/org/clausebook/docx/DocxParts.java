package org.clausebook.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file, each under its name in the package.
 *
 * @param xml those that are XML, in the order of the file
 * @param others those that are not, such as pictures
 * @param twice names that the zip has more than once
 * @param times the different times that its entries are of
 */
record DocxParts(
    Map<String, Document> xml, List<String> others, List<String> twice, List<Long> times) {
  static final String TYPES = "[Content_Types].xml";
  static final String DOCUMENT = "word/document.xml";

  /** Where a part leads. */
  record Relationship(String part, String id, String type, String target, boolean isExternal) {}

  static DocxParts of(byte[] docx) {
    var parts = new DocxParts(
        new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry, zip.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return parts;
  }

  private void add(ZipEntry entry, byte[] content) {
    String name = entry.getName();
    if (xml.containsKey(name) || others.contains(name)) {
      twice.add(name);
    }
    if (!times.contains(entry.getTime())) {
      times.add(entry.getTime());
    }
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      xml.put(name, parsed(name, content));
    } else {
      others.add(name);
    }
  }

  private static Document parsed(String name, byte[] content) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (SAXException | IOException | ParserConfigurationException fault) {
      throw new IllegalArgumentException(
          name + " is not well-formed: " + fault.getMessage(), fault);
    }
  }

  boolean has(String part) {
    return xml.containsKey(part) || others.contains(part);
  }

  Optional<Document> part(String name) {
    return Optional.ofNullable(xml.get(name));
  }

  /** The parts with text: the document, its notes, heads and feet. */
  Map<String, Document> stories() {
    Map<String, Document> stories = new LinkedHashMap<>();
    xml.forEach((name, part) -> {
      if (name.matches(
          "word/(?:document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml")) {
        stories.put(name, part);
      }
    });
    return stories;
  }

  /** Where all parts lead; the package as a whole is the part without a name. */
  List<Relationship> relationships() {
    var all = new ArrayList<Relationship>();
    xml.forEach((name, part) -> {
      if (name.endsWith(".rels")) {
        String of = name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
        Elements.all(part, "Relationship")
            .forEach(one -> all.add(new Relationship(
                of,
                one.getAttribute("Id"),
                one.getAttribute("Type").replaceFirst(".*/", ""),
                one.getAttribute("TargetMode").equals("External")
                    ? one.getAttribute("Target")
                    : resolved(of, one.getAttribute("Target")),
                one.getAttribute("TargetMode").equals("External"))));
      }
    });
    return all;
  }

  private static String resolved(String part, String target) {
    return URI.create("/" + part).resolve(target).getPath().substring(1);
  }
}
