package org.clausebook.stage.load.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.jspecify.annotations.Nullable;
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
  private static final String NO_BLOCK_END = "expected <block end>";

  private static final Pattern KEY_ALONE = Pattern.compile("[\\s-]*[A-Za-z0-9.-]+");
  /** A line whose text is cut off by a mark that YAML takes for that of a comment. */
  private static final Pattern CUT_OFF = Pattern.compile("\\s*[^\\s#].*\\s#[^#\\s].*");

  private static final Pattern CLOSING_QUOTE = Pattern.compile("[\"']\\s*$");
  private static final Pattern CLOSING_BRACKET = Pattern.compile(":\\s+[\\[{].*[\\]}]\\s*$");

  /** Faults that SnakeYAML meets long after the place where they begin. */
  private static final List<String> BEGUN_EARLIER =
      List.of(UNCLOSED_QUOTE, UNCLOSED_BRACKET, NO_COLON);

  private static final Explanation SHIFTED_KEY = new Explanation(
      "this key does not line up with the keys above it",
      "give it the same indent as its neighbours, and put a space after every '-' and ':'");

  /** Explanations by a part of SnakeYAML's message; the first that fits is used. */
  private static final Map<String, Explanation> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put(
        "\\t(TAB)",
        new Explanation(
            "there is a tab where spaces should be",
            "indent with spaces: YAML does not allow tabs"));
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
        "while scanning an alias",
        new Explanation(
            "a text that begins with '*' is read as a reference",
            "put the text in \"double quotes\""));
    KNOWN.put(
        "while scanning an anchor",
        new Explanation(
            "a text that begins with '&' is read as a label", "put the text in \"double quotes\""));
    KNOWN.put(
        "while scanning a block scalar",
        new Explanation(
            "the text of '|' or '>' begins on the next line",
            "begin the text on the next line, indented, or put it in \"double quotes\""));
    KNOWN.put(
        "sequence entries are not allowed here",
        new Explanation(
            "a text cannot begin with '- '",
            "put the text in \"double quotes\", or begin a list on the next line"));
    KNOWN.put(
        "mapping keys are not allowed here",
        new Explanation("a text cannot begin with '? '", "put the text in \"double quotes\""));
    KNOWN.put(
        UNCLOSED_QUOTE,
        new Explanation("a quote is opened and never closed", "close it with the same mark"));
    KNOWN.put(
        NO_BLOCK_END,
        new Explanation(
            "this line does not line up with the lines above it",
            "give it the same indent as its neighbours"));
    KNOWN.put(
        NO_COLON,
        new Explanation(
            "a key without a colon, or a line that lost its indent",
            "write 'key: text' with a space after the colon, or indent the line to belong to the"
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

  private static final Explanation CLOSED_QUOTE = new Explanation(
      "this text goes on after a closing quote",
      "put 'single quotes' around the whole text, or close the quote that is open on a line above");

  private static final Explanation CLOSED_BRACKET = new Explanation(
      "this text goes on after a bracket that its line begins with",
      "put \"double quotes\" around the whole text");

  private static final Explanation CUT_OFF_TEXT = new Explanation(
      "the text of the line above ends at its '#', which begins a comment to YAML",
      "put \"double quotes\" around the whole text, or start it on the next line after 'key: |'");

  private YamlFaults() {}

  static Diagnostic explain(String file, String text, MarkedYAMLException fault) {
    String problem = Optional.ofNullable(fault.getProblem()).orElse("");
    String whole = fault.getContext() + " " + problem;
    boolean isBegunEarlier = BEGUN_EARLIER.stream().anyMatch(whole::contains);
    Location location = Optional.ofNullable(
            isBegunEarlier ? fault.getContextMark() : fault.getProblemMark())
        .map(mark -> YamlFile.location(file, mark))
        .orElse(Location.of(file));
    Explanation known = ofLines(text, problem, fault.getProblemMark())
        .or(() -> KNOWN.entrySet().stream()
            .filter(fits -> whole.contains(fits.getKey()))
            .findFirst()
            .map(Map.Entry::getValue))
        .orElseGet(() -> new Explanation(
            "this is not YAML: " + problem,
            "compare the line with its neighbours: indent, colon, quotes"));
    return Diagnostic.error(location, known.message(), known.hint());
  }

  /** The cause of a fault, from its line and the one above it. */
  private static Optional<Explanation> ofLines(String text, String problem, @Nullable Mark mark) {
    String before = lineBefore(text, mark);
    if (problem.contains(SECOND_COLON) && KEY_ALONE.matcher(before).matches()) {
      return Optional.of(SHIFTED_KEY);
    }
    if (problem.contains(NO_BLOCK_END) && CLOSING_QUOTE.matcher(before).find()) {
      return Optional.of(CLOSED_QUOTE);
    }
    if (problem.contains(NO_BLOCK_END) && CLOSING_BRACKET.matcher(before).find()) {
      return Optional.of(CLOSED_BRACKET);
    }
    boolean isNoKey = problem.contains(NO_BLOCK_END) || problem.contains(NO_COLON);
    return isNoKey
            && mark != null
            && CUT_OFF.matcher(line(text, mark.getLine() - 1)).matches()
        ? Optional.of(CUT_OFF_TEXT)
        : Optional.empty();
  }

  /** The text on the line before a mark. */
  private static String lineBefore(String text, @Nullable Mark mark) {
    if (mark == null) {
      return "";
    }
    return line(text, mark.getLine())
        .codePoints()
        .limit(mark.getColumn())
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A line, counted from 0; without a character where there is none. */
  private static String line(String text, int index) {
    return index < 0 ? "" : text.lines().skip(index).findFirst().orElse("");
  }

  static Diagnostic explain(String file, String text, ReaderException fault) {
    int index = text.offsetByCodePoints(0, Math.min(fault.getPosition(), text.length()));
    return Diagnostic.error(
        Location.after(file, text.substring(0, index)),
        "there is an invisible control character here",
        "delete it and type the text again");
  }

  static Diagnostic tooMuch(String file) {
    return Diagnostic.error(
        Location.of(file),
        "this file is nested deeper or longer than any policy needs",
        "take out the extra brackets or levels");
  }
}
