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

  private final List<String> lines = new ArrayList<>();
  private boolean isFenced;

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
      lines.add(line);
    } else if (line.isBlank()) {
      if (!lines.isEmpty() && !last().isEmpty()) {
        lines.add("");
      }
    } else if (continuesQuotation(line)) {
      lines.set(lines.size() - 1, last() + " " + quoted(line));
    } else if (continues(line)) {
      lines.set(lines.size() - 1, last() + " " + line.strip());
    } else {
      if (isRow(line) && !lines.isEmpty() && !last().isEmpty() && !isRow(last())) {
        lines.add("");
      }
      lines.add(isHardBreak(line) ? line : asText(line.stripTrailing()));
    }
  }

  private boolean continues(String line) {
    return !lines.isEmpty()
        && !last().isEmpty()
        && (!BLOCK_START.matcher(line).matches() || isNumberInText(line))
        && !STANDS_ALONE.matcher(last()).matches()
        && !isHardBreak(last());
  }

  /** A paragraph may be wrapped before a number such as {@code 2026. }, which begins no list. */
  private boolean isNumberInText(String line) {
    return NUMBER.matcher(line).matches()
        && !line.strip().startsWith("1.")
        && !BLOCK_START.matcher(last()).matches()
        && lines.stream().noneMatch(before -> NUMBER.matcher(before).matches());
  }

  private boolean continuesQuotation(String line) {
    return line.startsWith(">")
        && !lines.isEmpty()
        && last().startsWith(">")
        && !quoted(line).isEmpty()
        && !quoted(last()).isEmpty()
        && !BLOCK_START.matcher(quoted(line)).matches()
        && !STANDS_ALONE.matcher(quoted(last())).matches()
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

  private static boolean isHardBreak(String line) {
    return line.endsWith("\\") || (line.endsWith("  ") && !line.isBlank());
  }

  private String last() {
    return lines.get(lines.size() - 1);
  }
}
