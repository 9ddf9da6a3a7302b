package org.clausebook.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts and groups of texts as a clerk would write them in YAML. */
final class YamlWords {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./()&'’–-]*[\\p{L}\\p{N}.)])?");
  private static final Pattern FIGURES = Pattern.compile("[0-9.]+");
  private static final List<String> NOTHING = List.of("null", "true", "false", "yes", "no");

  private YamlWords() {}

  /** A text, in double quotes where it needs them, or might seem a number. */
  static String text(String text) {
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

  /** All keys on one line, in braces. */
  static String braced(Map<String, String> keys) {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + text(key.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
