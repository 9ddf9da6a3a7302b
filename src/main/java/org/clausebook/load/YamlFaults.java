package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says what SnakeYAML found in the words of someone who does not know YAML. */
final class YamlFaults {
  private record Explanation(String message, String hint) {}

  private static final String UNCLOSED_QUOTE = "unexpected end of stream";
  private static final String UNCLOSED_BRACKET = "',' or";
  private static final String NO_COLON = "could not find expected ':'";
  private static final String SECOND_COLON = "mapping values are not allowed here";

  /** Faults that SnakeYAML meets long after the place where they begin. */
  private static final List<String> BEGUN_EARLIER =
      List.of(UNCLOSED_QUOTE, UNCLOSED_BRACKET, NO_COLON);

  private static final Explanation SHIFTED_KEY = new Explanation(
      "this key does not line up with the keys above it",
      "give it the same indent as its neighbours, and put a space behind every '-' and ':'");

  /** By a part of SnakeYAML's message; the first that fits is used. */
  private static final Map<String, Explanation> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put(
        "\\t(TAB)",
        new Explanation(
            "a tab stands where spaces should", "indent with spaces: YAML does not allow tabs"));
    KNOWN.put(
        SECOND_COLON,
        new Explanation(
            "a second colon makes this line look like a key",
            "put the text in \"double quotes\", or start it on the next line after 'key: |'"));
    KNOWN.put(
        "found undefined alias",
        new Explanation(
            "a text that begins with '*' is read as a reference",
            "put the text in \"double quotes\""));
    KNOWN.put(
        UNCLOSED_QUOTE,
        new Explanation("a quote is opened and never closed", "close it with the same mark"));
    KNOWN.put(
        "expected <block end>",
        new Explanation(
            "this line does not line up with the lines above it",
            "give it the same indent as its neighbours, and put texts that begin with a quote"
                + " wholly in quotes"));
    KNOWN.put(
        NO_COLON,
        new Explanation(
            "a key without a colon, or a line that lost its indent",
            "write 'key: text' with a space behind the colon, or indent the line to belong to the"
                + " text above"));
    KNOWN.put(
        "expected a single document",
        new Explanation("a second document begins here", "take out the line '---'"));
    KNOWN.put(
        "Global tag is not allowed",
        new Explanation(
            "a text that begins with '!' is read as a type, and types are not used",
            "put the text in \"double quotes\", or take the type out"));
    KNOWN.put(
        "that cannot start any token",
        new Explanation(
            "a text cannot begin with this character", "put the text in \"double quotes\""));
    KNOWN.put(
        UNCLOSED_BRACKET,
        new Explanation(
            "a '[' or '{' is opened and not closed", "close it, or put the text in quotes"));
    KNOWN.put(
        "unknown escape character",
        new Explanation(
            "a backslash in \"double quotes\" means something else to YAML",
            "put the text in 'single quotes' instead"));
  }

  private YamlFaults() {}

  static Diagnostic explain(String file, String text, MarkedYAMLException fault) {
    String problem = Optional.ofNullable(fault.getProblem()).orElse("");
    String whole = fault.getContext() + " " + problem;
    boolean isBegunEarlier = BEGUN_EARLIER.stream().anyMatch(whole::contains);
    Location location = Optional.ofNullable(
            isBegunEarlier ? fault.getContextMark() : fault.getProblemMark())
        .map(mark -> YamlFile.location(file, mark))
        .orElse(Location.of(file));
    if (problem.contains(SECOND_COLON) && isFirstColon(text, fault.getProblemMark())) {
      return Diagnostic.error(location, SHIFTED_KEY.message(), SHIFTED_KEY.hint());
    }
    return KNOWN.entrySet().stream()
        .filter(known -> whole.contains(known.getKey()))
        .findFirst()
        .map(known -> known.getValue())
        .map(known -> Diagnostic.error(location, known.message(), known.hint()))
        .orElseGet(() -> Diagnostic.error(
            location,
            "this is not YAML: " + problem,
            "compare the line with its neighbours: indent, colon, quotes"));
  }

  /** Whether a line has nothing but a key before the colon, so that its indent is what is wrong. */
  private static boolean isFirstColon(String text, Mark colon) {
    String line = text.lines().skip(colon.getLine()).findFirst().orElse("");
    int end = line.offsetByCodePoints(0, colon.getColumn());
    return line.substring(0, end).matches("[\\s-]*[A-Za-z0-9.-]+");
  }

  static Diagnostic explain(String file, String text, ReaderException fault) {
    int index = text.offsetByCodePoints(0, Math.min(fault.getPosition(), text.length()));
    String before = text.substring(0, index);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = index - before.lastIndexOf('\n');
    return Diagnostic.error(
        Location.of(file, line, column),
        "an invisible control character stands here",
        "delete it and type the text again");
  }

  static Diagnostic tooMuch(String file) {
    return Diagnostic.error(
        Location.of(file),
        "this file is nested deeper or longer than any policy needs",
        "take out the extra brackets or levels");
  }
}
