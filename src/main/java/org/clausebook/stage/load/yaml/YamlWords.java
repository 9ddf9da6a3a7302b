package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts and groups of texts as a clerk would write them in YAML. */
public final class YamlWords {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./()&'’–-]*[\\p{L}\\p{N}.)])?");
  private static final Pattern FIGURES = Pattern.compile("[0-9.]+");
  private static final List<String> NOTHING = List.of("null", "true", "false", "yes", "no");

  /** A length in characters: longer texts of several words get lines of their own. */
  private static final int LONG = 60;

  private YamlWords() {}

  /** A text, in double quotes where it needs them, or might seem a number. */
  public static String text(String text) {
    boolean isPlain = PLAIN.matcher(text).matches()
        && !FIGURES.matcher(text).matches()
        && !NOTHING.contains(text.toLowerCase(Locale.ROOT));
    return isPlain
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  /** A line for each key. */
  static String lines(Map<String, String> keys, String indent) {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + text(key.getValue()))
        .collect(Collectors.joining("\n" + indent));
  }

  /** The same, with paragraphs and long texts as they are, set in. */
  static String prose(Map<String, String> keys, String indent) {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + prose(key.getValue(), indent))
        .collect(Collectors.joining("\n" + indent));
  }

  /** A text after its key, with paragraphs and long texts as they are, set in. */
  public static String prose(String text, String indent) {
    boolean isLong = (text.length() > LONG && text.indexOf(' ') >= 0) || text.indexOf('\n') >= 0;
    boolean canStandAsItIs = text.equals(text.strip())
        && text.lines().allMatch(line -> line.equals(line.stripTrailing()))
        && text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c));
    if (!isLong || !canStandAsItIs) {
      return text(text);
    }
    String set = indent + "  ";
    return text.lines()
        .map(line -> line.isEmpty() ? "" : set + line)
        .collect(Collectors.joining("\n", "|\n", ""));
  }

  /** All keys on one line, in braces. */
  public static String braced(Map<String, String> keys) {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + text(key.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
