package org.clausebook.stage.source.odt;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.ArchiveParts;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.archive.XmlPart;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.UnreadableFile;

/** The styles of a file, with those of its lists. */
final class OdtStyles {
  private static final Pattern QUOTE = Pattern.compile("quotations?|block ?quote");
  private static final Pattern CONTENTS = Pattern.compile("contents (?:\\d|heading).*|toc .*");
  private static final String ESCAPED_BLANK = "_20_";

  private final Map<String, XmlNode> styles = new LinkedHashMap<>();
  private final Map<String, XmlNode> lists = new LinkedHashMap<>();
  private XmlNode outline = XmlNode.none();

  static OdtStyles of(ArchiveParts parts) throws UnreadableFile {
    var styles = new OdtStyles();
    for (String part : List.of("styles.xml", "content.xml")) {
      Optional<byte[]> xml = parts.find(part);
      for (String group : List.of("office:styles", "office:automatic-styles")) {
        if (xml.isPresent()) {
          styles.read(XmlPart.open(part, xml.get()), group);
        }
      }
    }
    return styles;
  }

  private void read(XmlPart part, String group) throws UnreadableFile {
    if (!part.enter(group)) {
      return;
    }
    for (Optional<XmlNode> found = part.nextPiece(); found.isPresent(); found = part.nextPiece()) {
      XmlNode style = found.get();
      String name = style.get("style:name");
      switch (style.name()) {
        case "style:style" -> styles.put(style.get("style:family") + " " + name, style);
        case "text:list-style" -> lists.put(name, style);
        case "text:outline-style" -> outline = style;
        default -> {
          // Styles of pages and numbers.
        }
      }
    }
  }

  /** The levels of a list by its style; of headings if the name is empty. */
  Optional<XmlNode> level(String list, int level) {
    XmlNode style = list.isEmpty() ? outline : lists.getOrDefault(list, XmlNode.none());
    return style.children().stream()
        .filter(node -> node.number("text:level", 0) == level)
        .findFirst();
  }

  private <T> Optional<T> said(String family, String name, Function<XmlNode, Optional<T>> asked) {
    Set<String> met = new LinkedHashSet<>();
    String id = name;
    while (styles.containsKey(family + " " + id) && met.add(id)) {
      XmlNode style = styles.getOrDefault(family + " " + id, XmlNode.none());
      Optional<T> found = asked.apply(style);
      if (found.isPresent()) {
        return found;
      }
      id = style.get("style:parent-style-name");
    }
    return Optional.empty();
  }

  /** What a paragraph of a style is; a heading is the title. */
  Kind kind(String name) {
    return said("paragraph", name, style -> kindByName(shown(style))).orElse(Kind.PARAGRAPH);
  }

  /** The level of headings of a style; 0 if it is none of headings. */
  int outlineLevel(String name) {
    return said(
            "paragraph",
            name,
            style -> Optional.of(style.get("style:default-outline-level"))
                .filter(level -> !level.isEmpty())
                .map(level -> style.number("style:default-outline-level", 0)))
        .orElse(0);
  }

  private static String shown(XmlNode style) {
    return style.get("style:name").replace(ESCAPED_BLANK, " ").toLowerCase(Locale.ROOT);
  }

  private static Optional<Kind> kindByName(String name) {
    if (name.equals("title")) {
      return Optional.of(Kind.HEADING);
    }
    if (name.equals("list heading") || name.equals("list contents")) {
      return Optional.of(name.endsWith("heading") ? Kind.TERM : Kind.DEFINITION);
    }
    if (CONTENTS.matcher(name).matches()) {
      return Optional.of(Kind.CONTENTS);
    }
    return QUOTE.matcher(name).matches() ? Optional.of(Kind.QUOTE) : Optional.empty();
  }

  /** The style of the list that paragraphs of a style are in. */
  Optional<String> list(String name) {
    return said(
        "paragraph",
        name,
        style -> Optional.of(style.get("style:list-style-name")).filter(list -> !list.isEmpty()));
  }

  /** Whether a style of a family has a property of text with a value. */
  boolean has(String family, String name, String property, String value) {
    return said(
            family,
            name,
            style -> Optional.of(style.child("style:text-properties").get(property))
                .filter(found -> !found.isEmpty()))
        .filter(value::equals)
        .isPresent();
  }
}
