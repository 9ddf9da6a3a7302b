package org.clausebook.stage.source.docx;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;

/** The lists of a file, counted as Word counts them. */
public final class DocxCounters {
  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final String NOTHING = "0";

  /**
   * The number of a paragraph.
   *
   * @param label as it is shown; empty for a level that shows none
   * @param indent of its words, in twentieths of a point
   */
  public record Numbered(String label, int level, boolean isBullet, int indent) {}

  /** How often each level was counted since it began again; empty where it was not yet. */
  private record Counts(Map<Integer, Integer> byLevel) {}

  private final Map<String, XmlNode> definitions = new TreeMap<>();
  private final Map<String, XmlNode> lists = new TreeMap<>();
  private final Map<String, Counts> counts = new TreeMap<>();
  private final Set<String> restarted = new LinkedHashSet<>();
  private final DocxStyles styles;

  /** The lists of a part; none where it is empty. */
  public DocxCounters(XmlNode part, DocxStyles styles) {
    this.styles = styles;
    part.children("w:abstractNum")
        .forEach(node -> definitions.putIfAbsent(node.get("w:abstractNumId"), node));
    part.children("w:num").forEach(node -> lists.putIfAbsent(node.get("w:numId"), node));
  }

  /** Counts a paragraph; empty if it is in no list. */
  public Optional<Numbered> count(XmlNode properties) {
    String style = styles.of(properties);
    XmlNode own = properties.child("w:numPr");
    Optional<XmlNode> ofStyle = styles.numbering(style);
    String list = own.has("w:numId")
        ? own.child("w:numId").get("w:val")
        : ofStyle.map(node -> node.child("w:numId").get("w:val")).orElse(NOTHING);
    if (!lists.containsKey(list) || list.equals(NOTHING)) {
      return Optional.empty();
    }
    int level = own.has("w:ilvl")
        ? own.child("w:ilvl").number("w:val", 0)
        : own.has("w:numId") ? 0 : levelOf(style, list, ofStyle);
    return Optional.of(count(list, Math.max(0, Math.min(LEVELS - 1, level))));
  }

  /** The level of a style: the one that names it, or the one that the style names. */
  private int levelOf(String style, String list, Optional<XmlNode> ofStyle) {
    for (int level = 0; level < LEVELS; level++) {
      if (level(list, level).child("w:pStyle").get("w:val").equals(style)) {
        return level;
      }
    }
    return ofStyle.map(node -> node.child("w:ilvl").number("w:val", 0)).orElse(0);
  }

  private Numbered count(String list, int level) {
    String definition = definition(list, new LinkedHashSet<>());
    Map<Integer, Integer> counted =
        counts.computeIfAbsent(definition, id -> new Counts(new TreeMap<>())).byLevel();
    restart(list, level, counted);
    Integer last = counted.get(level);
    counted.put(level, last == null ? start(list, level) : last + 1);
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      XmlNode restart = level(list, deeper).child("w:lvlRestart");
      // Absent, a level begins again after each one above it; 0 means never.
      if (restart.name().isEmpty() || level < restart.number("w:val", 0)) {
        counted.remove(deeper);
      }
    }
    XmlNode shown = level(list, level);
    boolean isBullet = shown.child("w:numFmt").get("w:val").equals("bullet");
    String label = isBullet
        ? DocxSigns.bullet(shown.child("w:lvlText").get("w:val"))
        : label(list, shown, counted);
    int indent = DocxStyles.indent(shown.child("w:pPr")).orElse(0);
    return new Numbered(label, level, isBullet, indent);
  }

  /** A list that says where it starts begins there when it is first met, at each of its levels. */
  private void restart(String list, int level, Map<Integer, Integer> counted) {
    if (startOverride(list, level).isPresent() && restarted.add(list + " " + level)) {
      counted.remove(level);
    }
  }

  private Optional<Integer> startOverride(String list, int level) {
    return override(list, level)
        .map(node -> node.child("w:startOverride"))
        .filter(node -> !node.name().isEmpty())
        .map(node -> node.number("w:val", 1));
  }

  private Optional<XmlNode> override(String list, int level) {
    return Optional.ofNullable(lists.get(list))
        .flatMap(node -> node.children("w:lvlOverride")
            .filter(found -> found.number("w:ilvl", 0) == level)
            .findFirst());
  }

  /** The definition that a list has; one that refers to a style has that of the style. */
  private String definition(String list, Set<String> met) {
    String id = Optional.ofNullable(lists.get(list))
        .map(node -> node.child("w:abstractNumId").get("w:val"))
        .orElse("");
    String link = Optional.ofNullable(definitions.get(id))
        .map(node -> node.child("w:numStyleLink").get("w:val"))
        .orElse("");
    String linked =
        styles.numbering(link).map(node -> node.child("w:numId").get("w:val")).orElse("");
    return !linked.isEmpty() && met.add(linked) ? definition(linked, met) : id;
  }

  /** What a level of a list says, the list itself before its definition. */
  private XmlNode level(String list, int level) {
    return override(list, level)
        .map(node -> node.child("w:lvl"))
        .filter(node -> !node.name().isEmpty())
        .or(() -> Optional.ofNullable(definitions.get(definition(list, new LinkedHashSet<>())))
            .flatMap(node -> node.children("w:lvl")
                .filter(found -> found.number("w:ilvl", 0) == level)
                .findFirst()))
        .orElseGet(XmlNode::none);
  }

  private int start(String list, int level) {
    return startOverride(list, level)
        .orElseGet(() -> level(list, level).child("w:start").number("w:val", 0));
  }

  private String label(String list, XmlNode shown, Map<Integer, Integer> counted) {
    boolean isLegal = DocxStyles.isOn(shown, "w:isLgl").orElse(false);
    Matcher places = PLACE.matcher(shown.child("w:lvlText").get("w:val"));
    var label = new StringBuilder();
    while (places.find()) {
      int level = Integer.parseInt(places.group(1)) - 1;
      XmlNode format = level(list, level).child("w:numFmt");
      Integer count = counted.get(level);
      places.appendReplacement(
          label,
          Matcher.quoteReplacement(DocxSigns.number(
              count == null ? start(list, level) : count,
              isLegal && !format.get("w:val").equals("none") ? "decimal" : format.get("w:val"))));
    }
    return places.appendTail(label).toString().strip();
  }
}
