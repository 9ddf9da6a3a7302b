package org.clausebook.stage.source.docx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * The styles of a file. What a style does not say, the one says that it is based on.
 *
 * <p>Word writes the names of its own styles in English in every language; the ids are in the
 * language of the program.
 */
public final class DocxStyles {
  /** How many styles one is followed back through; Word allows eleven. */
  private static final int MOST_BASED = 20;

  private static final Pattern HEADING = Pattern.compile("(?:.*\\b)?heading ?([1-9])?\\b.*");
  /** Other parts of a page have headings of their own. */
  private static final Pattern OTHER_HEADING =
      Pattern.compile("(?:table|list|index|note|bibliography|toa|illustration|object)\\b.*");

  private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents) ?(?:\\d|heading).*");
  private static final Pattern QUOTE =
      Pattern.compile("(?:block ?|intense )?(?:quote|quotations?|block text)");

  /** The outline level of body text. */
  private static final int BODY = 9;

  /** How a paragraph or run looks and counts, by its style and by itself. */
  private final Map<String, XmlNode> styles = new LinkedHashMap<>();

  private String standard = "";

  /** The styles of a part; none where it is empty. */
  public DocxStyles(XmlNode part) {
    part.children("w:style").forEach(style -> {
      styles.putIfAbsent(style.get("w:styleId"), style);
      boolean isStandard = style.get("w:type").equals("paragraph") && isOn(style.get("w:default"));
      standard = isStandard ? style.get("w:styleId") : standard;
    });
  }

  static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A switch such as {@code w:b}: on if it is there and does not say no. */
  public static Optional<Boolean> isOn(XmlNode properties, String named) {
    XmlNode found = properties.child(named);
    String value = found.get("w:val");
    return found.name().isEmpty() ? Optional.empty() : Optional.of(value.isEmpty() || isOn(value));
  }

  /** The style of a paragraph. */
  public String of(XmlNode properties) {
    String named = properties.child("w:pStyle").get("w:val");
    return named.isEmpty() ? standard : named;
  }

  /** What a style says, or the nearest of those that it is based on. */
  public <T> Optional<T> said(String style, Function<XmlNode, Optional<T>> asked) {
    return chain(style).stream().map(asked).flatMap(Optional::stream).findFirst();
  }

  private List<XmlNode> chain(String style) {
    Set<String> ids = new LinkedHashSet<>();
    String id = style;
    while (styles.containsKey(id) && ids.size() < MOST_BASED && ids.add(id)) {
      id = styles.get(id).child("w:basedOn").get("w:val");
    }
    return ids.stream().map(styles::get).toList();
  }

  /** A style's name in small letters; the id of one that is not there. */
  private String name(XmlNode style) {
    return style.child("w:name").get("w:val").toLowerCase(Locale.ROOT).strip();
  }

  /**
   * The level of a heading, 0 for the title; empty for all else. What the paragraph itself says
   * counts before its style.
   */
  Optional<Integer> headingLevel(XmlNode properties) {
    String style = of(properties);
    if (kind(style) != Kind.PARAGRAPH) {
      return Optional.empty();
    }
    Optional<Integer> outline = outline(properties)
        .or(() ->
            said(style, node -> isTitle(node) ? Optional.of(-1) : outline(node.child("w:pPr"))))
        .map(level -> level + 1);
    return outline
        .or(() -> said(style, node -> byName(name(node))))
        .or(() ->
            styles.containsKey(style) ? Optional.empty() : byName(style.toLowerCase(Locale.ROOT)))
        .filter(level -> level <= BODY);
  }

  private boolean isTitle(XmlNode style) {
    return name(style).equals("title");
  }

  private static Optional<Integer> outline(XmlNode properties) {
    XmlNode level = properties.child("w:outlineLvl");
    return level.name().isEmpty() ? Optional.empty() : Optional.of(level.number("w:val", BODY));
  }

  private static Optional<Integer> byName(String name) {
    Matcher heading = HEADING.matcher(name);
    if (name.equals("title")) {
      return Optional.of(0);
    }
    return heading.matches() && !OTHER_HEADING.matcher(name).matches()
        ? Optional.of(
            Optional.ofNullable(heading.group(1)).map(Integer::valueOf).orElse(1))
        : Optional.empty();
  }

  /** What a paragraph of a style is that is no heading. */
  Kind kind(String style) {
    return said(style, node -> kindByName(name(node))).orElse(Kind.PARAGRAPH);
  }

  private static Optional<Kind> kindByName(String name) {
    if (CONTENTS.matcher(name).matches()) {
      return Optional.of(Kind.CONTENTS);
    }
    if (name.equals("list heading")) {
      return Optional.of(Kind.TERM);
    }
    if (name.equals("list contents")) {
      return Optional.of(Kind.DEFINITION);
    }
    return QUOTE.matcher(name).matches() ? Optional.of(Kind.QUOTE) : Optional.empty();
  }

  /** The numbering that a style has, with the level if it says one. */
  Optional<XmlNode> numbering(String style) {
    return said(
        style,
        node -> Optional.of(node.child("w:pPr").child("w:numPr"))
            .filter(found -> found.has("w:numId")));
  }

  /** Whether a style makes words look in a way, such as bold. */
  boolean isOn(String style, String named) {
    return said(style, node -> isOn(node.child("w:rPr"), named)).orElse(false);
  }

  /** How far in a style puts its paragraphs, in twentieths of a point. */
  Optional<Integer> indent(String style) {
    return said(style, node -> indent(node.child("w:pPr")));
  }

  /** How far in properties put a paragraph. */
  static Optional<Integer> indent(XmlNode properties) {
    XmlNode indent = properties.child("w:ind");
    String side = indent.get("w:left").isEmpty() ? "w:start" : "w:left";
    return indent.get(side).isEmpty() ? Optional.empty() : Optional.of(indent.number(side, 0));
  }
}
