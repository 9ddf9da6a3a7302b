package org.clausebook.stage.render.safety;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a part of a Word file as Word does, and finds what it would run, fetch or follow.
 *
 * <p>What is not known to be harmless is refused: namespaces, relations, kinds of parts, fields and
 * addresses. Word's own elements are many, so of these the few are named that lead elsewhere.
 */
public final class DocxPartCheck {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Pattern NAMESPACE =
      Pattern.compile("http://schemas\\.openxmlformats\\.org/(?:wordprocessingml/2006/main"
          + "|drawingml/2006/(?:main|picture|wordprocessingDrawing)|markup-compatibility/2006"
          + "|officeDocument/2006/(?:custom-properties|extended-properties|docPropsVTypes|math)"
          + "|package/2006/(?:content-types|relationships|metadata/core-properties))"
          + "|http://schemas\\.microsoft\\.com/office/word/2010/wordml|http://purl\\.org/dc/.*");

  private static final Set<String> LEADING_ELSEWHERE = Set.of(
      "altChunk",
      "attachedTemplate",
      "control",
      "dataBinding",
      "frameset",
      "linkStyles",
      "mailMerge",
      "movie",
      "object",
      "saveThroughXslt",
      "subDoc");

  private static final Pattern RELATION = Pattern.compile(
      "http://schemas\\.openxmlformats\\.org/(?:officeDocument/2006/relationships/(?:styles|settings"
          + "|fontTable|theme|numbering|footnotes|endnotes|header|footer|image|hyperlink"
          + "|officeDocument|extended-properties|custom-properties)"
          + "|package/2006/relationships/metadata/core-properties)");

  private static final Pattern KIND = Pattern.compile(
      "application/vnd\\.openxmlformats-officedocument\\.(?:wordprocessingml\\.(?:document\\.main"
          + "|styles|settings|fontTable|numbering|footnotes|endnotes|header|footer)|theme"
          + "|extended-properties|custom-properties)\\+xml"
          + "|application/vnd\\.openxmlformats-package\\.(?:core-properties|relationships)\\+xml"
          + "|application/xml|image/(?:png|jpeg|gif)");

  /** The path of another part, which is in the file. */
  private static final Pattern PART = Pattern.compile("/?[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*+");

  private static final Pattern FIELD =
      Pattern.compile("(?:PAGE|NUMPAGES|SECTIONPAGES|REF|PAGEREF|NOTEREF|SEQ|STYLEREF|TOC)\\b.*");

  private static final String FIELD_HINT =
      "take it out; a field may number pages and refer to places of the policy";

  private static final String PART_HINT =
      "take it out; a policy has no other parts than text, styles and its council's logo";

  private final List<Refusal> refusals = new ArrayList<>();
  private final StringBuilder code = new StringBuilder();
  private boolean isInCode;

  private DocxPartCheck() {}

  /** The faults of a part, in its order. */
  public static List<Refusal> check(String part) {
    var check = new DocxPartCheck();
    try {
      var source = new InputSource(new StringReader(part.strip()));
      check.read(SafeXml.builder(SafeXml.ANY_DEPTH).parse(source));
    } catch (SAXException | IOException damaged) {
      check.refuse(
          "<", "what is no XML", "close each tag, and write no DOCTYPE and no unknown entity");
    }
    return List.copyOf(check.refusals);
  }

  private void read(Node node) {
    if (node instanceof ProcessingInstruction instruction) {
      refuse("<?" + instruction.getTarget(), "an instruction to a program", "take it out");
    } else if (node instanceof Element element) {
      element(element);
    }
    for (Node below = node.getFirstChild(); below != null; below = below.getNextSibling()) {
      read(below);
    }
  }

  private void element(Element element) {
    String name = element.getLocalName();
    boolean isWords = WORD.equals(element.getNamespaceURI());
    String namespace = String.valueOf(element.getNamespaceURI());
    if (!NAMESPACE.matcher(namespace).matches() || (isWords && LEADING_ELSEWHERE.contains(name))) {
      refuse(
          "<" + element.getTagName(),
          "the element '" + element.getTagName() + "'",
          "use an element that only shows text, a table or a picture");
    } else if (name.equals("Relationship")) {
      relation(element);
    } else if (element.hasAttribute("ContentType")) {
      kind(element.getAttribute("ContentType"));
    } else if (isWords) {
      field(element, name);
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute((Attr) attributes.item(i));
    }
  }

  private void relation(Element relation) {
    String type = relation.getAttribute("Type");
    String target = relation.getAttribute("Target");
    boolean isLink = type.endsWith("/hyperlink");
    if (!RELATION.matcher(type).matches()) {
      refuse(type, "a relation of the kind '" + Refusal.shown(type) + "'", PART_HINT);
    } else if (relation.getAttribute("TargetMode").equals("External")
        ? !isLink || !Addresses.isLink(target)
        : !PART.matcher(target).matches()) {
      refusals.add(Refusal.ofAddress(Refusal.NOWHERE, target, type.endsWith("/image")));
    }
  }

  private void kind(String kind) {
    if (!KIND.matcher(kind).matches()) {
      refuse(kind, "a part of the kind '" + Refusal.shown(kind) + "'", PART_HINT);
    }
  }

  /** Codes of fields may be spread over several elements. */
  private void field(Element element, String name) {
    switch (name) {
      case "fldSimple" -> code(element.getAttributeNS(WORD, "instr"));
      case "fldChar" -> mark(element.getAttributeNS(WORD, "fldCharType"));
      case "instrText", "delInstrText" -> {
        code.append(element.getTextContent());
        if (!isInCode) {
          code(code.toString());
          code.setLength(0);
        }
      }
      default -> {}
    }
  }

  private void mark(String kind) {
    boolean begins = kind.equals("begin");
    if (isInCode && begins) {
      refuse(code.toString().strip(), "a field within the code of another", FIELD_HINT);
    } else if (isInCode) {
      code(code.toString());
    }
    code.setLength(0);
    isInCode = begins;
  }

  private void code(String written) {
    String plain = written.strip();
    if (!FIELD.matcher(plain.toUpperCase(Locale.ROOT)).matches()) {
      refuse(plain, "the field '" + Refusal.shown(plain) + "'", FIELD_HINT);
    }
  }

  /** Drawings can name files in attributes. */
  private void attribute(Attr attribute) {
    String name = attribute.getLocalName();
    if (name.equals("href") || name.equals("src")) {
      refusals.add(Refusal.ofAddress(Refusal.NOWHERE, attribute.getValue(), true));
    }
  }

  private void refuse(String sign, String what, String hint) {
    refusals.add(Refusal.of(Refusal.NOWHERE, sign, what, hint));
  }
}
