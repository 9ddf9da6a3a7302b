package org.clausebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text of a tagged PDF.
 *
 * @param blocks what a screen reader is told, in the order of the tag tree
 * @param margins what else is printed on each page: its running header and footer
 * @param metadata what the file says of itself: each entry of Info and XMP, with its name
 */
record PdfText(List<Block> blocks, List<List<String>> margins, List<String> metadata) {

  /** A heading, paragraph or item of a list; an item's text begins with its label. */
  record Block(String tag, String text) {}

  /** What stands apart from the words before it, in an item or a quotation. */
  private static final Set<String> PARTS = Set.of("L", "LI", "P");

  private static final Set<String> CONTAINERS =
      Set.of("Document", "Part", "Art", "Sect", "Div", "L", "Table", "THead", "TBody", "TR");

  static PdfText of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reading = new Reading();
      for (PDPage page : document.getPages()) {
        reading.read(page);
      }
      reading.walk(document.getDocumentCatalog().getStructureTreeRoot());
      List<String> metadata = metadata(document);
      return new PdfText(List.copyOf(reading.blocks), List.copyOf(reading.margins), metadata);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** All of it, a line for each block and then one for each stretch of a page's margins. */
  String toText() {
    var lines = new ArrayList<String>();
    blocks.forEach(block -> lines.add(block.tag() + ": " + block.text() + "\n"));
    for (int page = 0; page < margins.size(); page++) {
      lines.add("on page " + (page + 1) + ": " + String.join(" | ", margins.get(page)) + "\n");
    }
    lines.add("");
    lines.addAll(metadata);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> metadata(PDDocument document) throws IOException {
    var entries = new ArrayList<String>();
    PDDocumentInformation information = document.getDocumentInformation();
    for (String key : information.getMetadataKeys()) {
      entries.add("Info " + key + ": " + information.getPropertyStringValue(key));
    }
    byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
    NodeList elements = xml(xmp).getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Node element = elements.item(i);
      // The schemas only describe the names of the entries.
      if (isLeaf(element) && !element.getNodeName().startsWith("pdfa")) {
        entries.add("XMP " + nameOf(element) + ": " + element.getTextContent());
      }
    }
    return entries;
  }

  private static Document xml(byte[] text) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text));
    } catch (ParserConfigurationException | SAXException fault) {
      throw new IOException(fault);
    }
  }

  private static boolean isLeaf(Node element) {
    return element.getChildNodes().getLength() == 1
        && element.getFirstChild().getNodeType() == Node.TEXT_NODE;
  }

  /** The name of the property, of which RDF's lists are only the packing. */
  private static String nameOf(Node element) {
    Node named = element;
    while (named.getNodeName().startsWith("rdf:")) {
      named = named.getParentNode();
    }
    return named.getNodeName();
  }

  private static final class Reading {
    private final Map<COSDictionary, Map<Integer, String>> marked = new LinkedHashMap<>();
    private final List<List<String>> margins = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private void read(PDPage page) throws IOException {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new LinkedHashMap<>();
      var artifacts = new ArrayList<TextPosition>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          texts.merge(content.getMCID(), text(positions(content)), String::concat);
        } else {
          artifacts.addAll(positions(content));
        }
      }
      marked.put(page.getCOSObject(), texts);
      margins.add(stretches(artifacts));
    }

    private static List<TextPosition> positions(PDMarkedContent content) {
      return content.getContents().stream()
          .filter(TextPosition.class::isInstance)
          .map(TextPosition.class::cast)
          .toList();
    }

    private static String text(List<TextPosition> positions) {
      return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    /** Texts that stand apart on the page. */
    private static List<String> stretches(List<TextPosition> positions) {
      var stretches = new ArrayList<String>();
      var stretch = new ArrayList<TextPosition>();
      for (TextPosition position : positions) {
        if (!stretch.isEmpty() && isApart(stretch.get(stretch.size() - 1), position)) {
          stretches.add(text(stretch).strip());
          stretch.clear();
        }
        stretch.add(position);
      }
      stretches.add(text(stretch).strip());
      stretches.removeIf(String::isEmpty);
      return stretches;
    }

    private static boolean isApart(TextPosition left, TextPosition right) {
      return Math.abs(left.getY() - right.getY()) > 1
          || Math.abs(left.getX() + left.getWidth() - right.getX()) > 2 * left.getWidthOfSpace();
    }

    private void walk(PDStructureNode node) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          if (CONTAINERS.contains(element.getStructureType())) {
            String own = ownText(element).strip();
            if (!own.isEmpty()) {
              blocks.add(new Block(element.getStructureType(), own));
            }
            walk(element);
          } else {
            blocks.add(new Block(element.getStructureType(), text(element).strip()));
          }
        }
      }
    }

    /** What stands in a container itself: a term and its definition stand in a Div each. */
    private String ownText(PDStructureElement element) {
      var text = new StringBuilder();
      element.getKids().forEach(kid -> text.append(ownText(element, kid)));
      return text.toString();
    }

    private String ownText(PDStructureElement element, Object kid) {
      if (kid instanceof Integer id) {
        return text(element.getPage(), id);
      }
      if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        return text(page, reference.getMCID());
      }
      return "";
    }

    private String text(PDStructureElement element) {
      var text = new StringBuilder();
      for (Object kid : element.getKids()) {
        text.append(ownText(element, kid));
        if (kid instanceof PDStructureElement inner) {
          boolean isApart = PARTS.contains(inner.getStructureType()) && !endsWithBlank(text);
          boolean isLabel = inner.getStructureType().equals("Lbl");
          text.append(isApart ? " " : "");
          text.append(isLabel ? text(inner).strip() + " " : text(inner));
        }
      }
      return text.toString();
    }

    private static boolean endsWithBlank(CharSequence text) {
      return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private String text(PDPage page, int id) {
      return marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }
  }
}
