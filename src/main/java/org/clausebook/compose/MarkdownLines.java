package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts each paragraph and list item of a Markdown text on one line, however it was wrapped in YAML.
 */
final class MarkdownLines {
  private static final Pattern BLOCK_START = Pattern.compile(
      "\\s*(?:[-*+:]\\s|\\d{1,9}[.)]\\s|>|#{1,6}\\s|\\||`{3}|~{3}|\\[[^\\]]+]:\\s).*");
  private static final Pattern STANDS_ALONE = Pattern.compile("\\s*(?:#{1,6}\\s|\\||`{3}|~{3}).*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}[.)]\\s.*");
  private static final Pattern LINE_TO_WRITE_ON = Pattern.compile("\\s*_[_ ]*_[_ ]*_[_ ]*");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3}|~{3}).*");

  private final List<StringBuilder> lines = new ArrayList<>();

  /** The last line as it began, before others were joined to it. */
  private String opening = "";

  private boolean isFenced;
  private boolean hasNumber;

  private MarkdownLines() {}

  /** The text without blank lines at its ends and with at most one between blocks. */
  static String unwrap(String markdown) {
    var unwrapped = new MarkdownLines();
    markdown.lines().forEach(unwrapped::add);
    return String.join("\n", unwrapped.lines).strip();
  }

  private void add(String line) {
    boolean isFence = FENCE.matcher(line).matches();
    if (isFenced || isFence) {
      isFenced ^= isFence;
      begin(line);
    } else if (line.isBlank()) {
      if (isAfterText()) {
        begin("");
      }
    } else if (continuesQuotation(line)) {
      last().append(' ').append(quoted(line));
    } else if (continues(line)) {
      last().append(' ').append(line.strip());
    } else {
      if (isRow(line) && isAfterText() && !isRow(opening)) {
        begin("");
      }
      begin(isHardBreak(line) ? line : asText(line.stripTrailing()));
    }
  }

  private void begin(String line) {
    lines.add(new StringBuilder(line));
    opening = line;
    hasNumber |= NUMBER.matcher(line).matches();
  }

  private boolean isAfterText() {
    return !lines.isEmpty() && !opening.isEmpty();
  }

  private boolean continues(String line) {
    return isAfterText()
        && (!BLOCK_START.matcher(line).matches() || isNumberInText(line))
        && !STANDS_ALONE.matcher(opening).matches()
        && !isHardBreak(last());
  }

  /** A paragraph may be wrapped before a number such as {@code 2026. }, which begins no list. */
  private boolean isNumberInText(String line) {
    return NUMBER.matcher(line).matches()
        && !line.strip().startsWith("1.")
        && !BLOCK_START.matcher(opening).matches()
        && !hasNumber;
  }

  private boolean continuesQuotation(String line) {
    return line.startsWith(">")
        && opening.startsWith(">")
        && !quoted(line).isEmpty()
        && !quoted(opening).isEmpty()
        && !BLOCK_START.matcher(quoted(line)).matches()
        && !STANDS_ALONE.matcher(quoted(opening)).matches()
        && !isHardBreak(last());
  }

  /** Markdown takes a line of underscores for a rule, and people type it to be written on. */
  private static String asText(String line) {
    return LINE_TO_WRITE_ON.matcher(line).matches() ? line.replace("_", "\\_") : line;
  }

  private static String quoted(String line) {
    return line.substring(1).strip();
  }

  private static boolean isRow(String line) {
    return line.startsWith("|");
  }

  private static boolean isHardBreak(CharSequence line) {
    int end = line.length();
    return (end > 0 && line.charAt(end - 1) == '\\')
        || (end > 1
            && line.charAt(end - 1) == ' '
            && line.charAt(end - 2) == ' '
            && !line.toString().isBlank());
  }

  private StringBuilder last() {
    return lines.get(lines.size() - 1);
  }
}
