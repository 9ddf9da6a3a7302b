package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Map;
import org.clausebook.model.text.YamlEscapes;

/**
 * Writes maps, lists and texts as YAML that reads the same for decades: no types, no references,
 * every text in double quotes or, where it is long, as it is.
 */
public final class YamlText {
  /** A length in characters: texts with more words are written as they are, line by line. */
  private static final int SHORT = 80;

  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  /** The text of a map; its values are texts, maps with keys for words, and lists of all these. */
  public static String of(Map<String, Object> map) {
    var text = new YamlText();
    text.map(map, "");
    return text.out.toString();
  }

  private void map(Map<?, ?> map, String indent) {
    String lead = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(lead).append(entry.getKey()).append(':');
      value(entry.getValue(), indent);
      lead = indent;
    }
  }

  /** What is after a key or a dash; {@code indent} is that of the key. */
  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      out.append('\n').append(indent).append(STEP);
      map(map, indent + STEP);
    } else if (value instanceof List<?> list) {
      out.append('\n');
      list.forEach(item -> item(item, indent + STEP));
    } else {
      out.append(' ');
      text(value.toString(), indent + STEP);
    }
  }

  private void item(Object item, String indent) {
    out.append(indent).append("- ");
    if (item instanceof Map<?, ?> map) {
      map(map, indent + STEP);
    } else {
      text(item.toString(), indent + STEP);
    }
  }

  private void text(String text, String indent) {
    boolean isLong = text.indexOf('\n') >= 0 || (text.length() > SHORT && text.indexOf(' ') >= 0);
    if (isLong && canStandAsItIs(text)) {
      out.append("|-\n");
      for (String line : text.split("\n", -1)) {
        out.append(line.isEmpty() ? "" : indent).append(line).append('\n');
      }
    } else {
      out.append('"').append(YamlEscapes.escape(text)).append("\"\n");
    }
  }

  /** Whether a reader finds every character again where nothing is quoted. */
  private static boolean canStandAsItIs(String text) {
    return text.equals(text.strip())
        && text.codePoints().allMatch(c -> c == '\n' || YamlEscapes.isPlain(c))
        && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
  }
}
