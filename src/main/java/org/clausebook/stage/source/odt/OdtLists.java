package org.clausebook.stage.source.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.model.Counter;
import org.clausebook.stage.source.archive.XmlNode;

/** The lists of a file, counted as LibreOffice counts them. */
final class OdtLists {
  private static final int MOST = 700;
  private static final String BULLET = "•";

  private final OdtStyles styles;
  private final Map<String, Map<Integer, Integer>> byId = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Integer>> byStyle = new LinkedHashMap<>();
  private Map<Integer, Integer> counts = new TreeMap<>();

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** Begins a list, or goes on with an earlier one. */
  void begin(XmlNode list) {
    String continued = list.get("text:continue-list");
    String style = list.get("text:style-name");
    Optional<Map<Integer, Integer>> before = Optional.ofNullable(byId.get(continued))
        .or(() -> list.get("text:continue-numbering").equals("true")
            ? Optional.ofNullable(byStyle.get(style))
            : Optional.empty());
    counts = before.orElseGet(TreeMap::new);
    if (!list.get("xml:id").isEmpty()) {
      byId.put(list.get("xml:id"), counts);
    }
    byStyle.put(style, counts);
  }

  /** Counts an item; its number may be given. */
  String count(String style, int level, int given) {
    return count(counts, style, level, given);
  }

  /** Counts a heading that is in no list; empty where headings have no numbers. */
  String countHeading(int level) {
    return count(byStyle.computeIfAbsent("", outline -> new TreeMap<>()), "", level, -1);
  }

  private String count(Map<Integer, Integer> counted, String style, int level, int given) {
    XmlNode shown = styles.level(style, level).orElseGet(XmlNode::none);
    Integer last = counted.get(level);
    int start = shown.number("text:start-value", 1);
    counted.put(level, given >= 0 ? given : last == null ? start : last + 1);
    counted.keySet().removeIf(deeper -> deeper > level);
    if (shown.name().contains("bullet") || shown.name().contains("image")) {
      return BULLET;
    }
    if (shown.get("style:num-format").isEmpty()) {
      return "";
    }
    var label = new StringBuilder();
    for (int part = level - shown.number("text:display-levels", 1) + 1; part <= level; part++) {
      XmlNode format = styles.level(style, Math.max(1, part)).orElseGet(XmlNode::none);
      Integer number = counted.get(part);
      if (!format.get("style:num-format").isEmpty()) {
        label
            .append(label.isEmpty() ? "" : ".")
            .append(number(number == null ? 1 : number, format));
      }
    }
    return (shown.get("style:num-prefix") + label + shown.get("style:num-suffix")).strip();
  }

  private static String number(int count, XmlNode format) {
    if (count < 1 || count > MOST) {
      return String.valueOf(count);
    }
    boolean isDoubled = format.get("style:num-letter-sync").equals("true");
    return switch (format.get("style:num-format")) {
      case "a" -> (isDoubled ? Counter.DOUBLED_LETTERS : Counter.LETTERS).write(count);
      case "A" -> Counter.CAPITALS.write(count);
      case "i" -> Counter.ROMAN.write(count);
      case "I" -> Counter.CAPITAL_ROMAN.write(count);
      default -> String.valueOf(count);
    };
  }
}
