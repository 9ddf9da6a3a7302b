package org.clausebook.stage.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
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
public record PdfText(List<Block> blocks, List<List<String>> margins, List<String> metadata) {
  public PdfText {
    blocks = List.copyOf(blocks);
    margins = margins.stream().map(List::copyOf).toList();
    metadata = List.copyOf(metadata);
  }

  /** A heading, paragraph or item of a list; an item's text begins with its label. */
  public record Block(String tag, String text) {}

  /** What stands apart from the words around it, in an item or a quotation. */
  private static final Set<String> PARTS = Set.of("L", "LI", "Lbl", "LBody", "P");

  private static final Set<String> CONTAINERS =
      Set.of("Document", "Part", "Art", "Sect", "Div", "L", "Table", "THead", "TBody", "TR", "TOC");

  public static PdfText of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<MarkedPage> pages = MarkedPage.all(document);
      var blocks = new ArrayList<Block>();
      collect(PdfTag.of(document, pages), blocks);
      return new PdfText(
          blocks, pages.stream().map(MarkedPage::margins).toList(), metadata(document));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** All of it, a line for each block and then one for each stretch of a page's margins. */
  public String toText() {
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

  private static void collect(PdfTag parent, List<Block> blocks) {
    for (PdfTag tag : parent.tags()) {
      if (CONTAINERS.contains(tag.type())) {
        String own = tag.ownText().strip();
        if (!own.isEmpty()) {
          blocks.add(new Block(tag.type(), own));
        }
        collect(tag, blocks);
      } else {
        blocks.add(new Block(tag.type(), text(tag).strip().replaceAll(" {2,}", " ")));
      }
    }
  }

  private static String text(PdfTag tag) {
    var text = new StringBuilder();
    for (TagKid kid : tag.kids()) {
      if (kid instanceof PdfTag.Words words) {
        text.append(words.text());
      } else if (kid instanceof PdfTag inner) {
        boolean isPart = PARTS.contains(inner.type());
        text.append(isPart && !endsWithBlank(text) ? " " : "");
        text.append(isPart ? text(inner).strip() : text(inner));
      }
    }
    return text.toString();
  }

  private static boolean endsWithBlank(CharSequence text) {
    return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
