package org.clausebook.stage.render.word;

import static org.clausebook.stage.render.word.TrackedText.children;
import static org.clausebook.stage.render.word.TrackedText.only;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is left of a text without changes, in a form in which nothing counts that says nothing. */
final class SettledText {
  private final TrackedText file;
  private final Map<String, String> seen = new LinkedHashMap<>();

  SettledText(TrackedText file) {
    this.file = file;
  }

  List<String> shown(Element body, String relations) {
    Map<String, String> links = new TreeMap<>();
    for (Element relation : children(file.read(relations))) {
      links.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
    }
    var blocks = new ArrayList<String>();
    var between = new StringBuilder();
    for (Element block : children(body)) {
      switch (block.getTagName()) {
        case "w:sectPr" -> {}
        case "w:p" -> {
          blocks.add(show(block, links, between.toString()));
          between.setLength(0);
        }
        case "w:tbl" -> blocks.add(show(block, links, ""));
        default -> between.append(show(block, links, ""));
      }
    }
    return blocks;
  }

  private String show(Element element, Map<String, String> links, String first) {
    String name = element.getTagName();
    switch (name) {
      case "w:bookmarkEnd" -> {
        return "|";
      }
      case "w:bookmarkStart" -> {
        return "|" + element.getAttribute("w:name").replaceAll("_was$", "") + ":";
      }
      case "w:footnoteReference" -> {
        return "note" + note(element.getAttribute("w:id"));
      }
      case "w:numId" -> {
        return list(element.getAttribute("w:val"));
      }
      case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
        return "";
      }
      case "w:sdt" -> {
        return inner(only(element, "w:sdtContent"), links, "");
      }
      case "w:hyperlink" -> {
        if (!element.hasAttribute("w:anchor") && !links.containsKey(element.getAttribute("r:id"))) {
          return inner(element, links, "");
        }
        String code = element.hasAttribute("w:anchor")
            ? "\\l \"" + element.getAttribute("w:anchor").replaceAll("_was$", "") + "\""
            : "\"" + links.get(element.getAttribute("r:id")) + "\"";
        return "\u0001\u0001 HYPERLINK " + code + " \u0002" + inner(element, links, "") + "\u0003";
      }
      case "w:fldChar" -> {
        return Map.of("begin", "\u0001", "separate", "\u0002", "end", "\u0003")
            .getOrDefault(element.getAttribute("w:fldCharType"), "");
      }
      case "w:instrText", "w:delInstrText" -> {
        return "\u0001" + element.getTextContent().replaceAll("_was(?=[ \"])", "");
      }
      case "w:t", "w:delText" -> {
        return element.getTextContent();
      }
      case "w:r" -> {
        return run(element, links);
      }
      default -> {
        String inner = inner(element, links, first);
        boolean isEmpty = inner.isEmpty() && Set.of("w:pPr", "w:rPr", "w:trPr").contains(name);
        return isEmpty ? "" : "(" + name + attributes(element) + inner + ")";
      }
    }
  }

  private String run(Element run, Map<String, String> links) {
    String properties = "";
    var text = new StringBuilder();
    for (Element child : children(run)) {
      if (child.getTagName().equals("w:rPr")) {
        properties = show(child, links, "");
      } else {
        text.append(show(child, links, ""));
      }
    }
    String shown = text.toString();
    if (shown.isEmpty()) {
      return "";
    }
    return shown.charAt(0) < 4 ? shown : "<" + properties + ">" + shown + "<end" + properties + ">";
  }

  private String inner(Element element, Map<String, String> links, String first) {
    var text = new StringBuilder();
    List<Element> children = children(element);
    int from = 0;
    if (!first.isEmpty() && !children.isEmpty() && children.get(0).getTagName().equals("w:pPr")) {
      text.append(show(children.get(from++), links, ""));
    }
    text.append(first);
    for (Element child : children.subList(from, children.size())) {
      String shown = show(child, links, "");
      int end = text.lastIndexOf("<end");
      // Equal neighbours among runs are one.
      if (end >= 0 && shown.startsWith("<")) {
        String closing = text.substring(end);
        String opening = "<" + closing.substring("<end".length());
        if (closing.endsWith(">")
            && !closing.substring(4).contains("<")
            && shown.startsWith(opening)) {
          text.setLength(end);
          shown = shown.substring(opening.length());
        }
      }
      text.append(shown);
    }
    return text.toString();
  }

  private static String attributes(Element element) {
    var sorted = new TreeMap<String, String>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      sorted.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    return sorted.isEmpty() ? "" : sorted.toString();
  }

  private String note(String id) {
    for (Element note : children(file.read("word/footnotes.xml"))) {
      if (note.getAttribute("w:id").equals(id)) {
        file.settle(note);
        return shown(note, "word/_rels/footnotes.xml.rels").toString();
      }
    }
    throw new AssertionError("no note " + id);
  }

  /** A list by how it counts and by which list of such it is. */
  private String list(String id) {
    if (seen.containsKey(id) || id.equals("0")) {
      return seen.getOrDefault(id, "none");
    }
    Element numbering = file.read("word/numbering.xml");
    for (Element num : children(numbering)) {
      if (num.getTagName().equals("w:num") && num.getAttribute("w:numId").equals(id)) {
        String definition = only(num, "w:abstractNumId").getAttribute("w:val");
        var text = new StringBuilder("list " + seen.size() + " ");
        for (Element counts : children(numbering)) {
          if (counts.getAttribute("w:abstractNumId").equals(definition)) {
            text.append(inner(counts, Map.of(), "").replaceAll("\\(w:pStyle\\{[^)]*\\)", ""));
          }
        }
        for (Element start : children(num)) {
          if (start.getTagName().equals("w:lvlOverride")) {
            text.append(show(start, Map.of(), ""));
          }
        }
        seen.put(id, text.toString());
        return text.toString();
      }
    }
    throw new AssertionError("no list " + id);
  }
}
