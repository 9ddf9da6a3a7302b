package org.clausebook.stage.compose;

import java.util.regex.Pattern;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.TracedTextBuilder;

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

  private final TracedText markdown;
  private final TracedTextBuilder unwrapped;

  /** Where the last line begins in what is unwrapped. */
  private int lastStart;

  /** The last line as it began, before others were joined to it. */
  private String opening = "";

  private boolean isBegun;
  private boolean isFenced;
  private boolean hasNumber;

  private MarkdownLines(TracedText markdown) {
    this.markdown = markdown;
    this.unwrapped = new TracedTextBuilder(markdown.length());
  }

  /** The text without blank lines at its ends and with at most one between blocks. */
  static TracedText unwrap(TracedText markdown) {
    var lines = new MarkdownLines(markdown);
    String text = markdown.text();
    int from = 0;
    while (from < text.length()) {
      int found = text.indexOf('\n', from);
      int end = found < 0 ? text.length() : found;
      lines.add(from, end);
      from = end + 1;
    }
    return lines.unwrapped.build().strip();
  }

  private void add(int from, int to) {
    String line = markdown.text().substring(from, to);
    boolean isFence = FENCE.matcher(line).matches();
    if (isFenced || isFence) {
      isFenced ^= isFence;
      begin(from, markdown.part(from, to));
    } else if (line.isBlank()) {
      if (isAfterText()) {
        begin(from, TracedText.EMPTY);
      }
    } else if (continuesQuotation(line)) {
      join(from, from + 1, to);
    } else if (continues(line)) {
      join(from, from, to);
    } else {
      if (isRow(line) && isAfterText() && !isRow(opening)) {
        begin(from, TracedText.EMPTY);
      }
      TracedText words = markdown.part(from, to);
      begin(
          from,
          isHardBreak(line, 0)
              ? words
              : asText(words.part(0, line.stripTrailing().length())));
    }
  }

  /**
   * Begins a line.
   *
   * @param from where it began in the text
   */
  private void begin(int from, TracedText line) {
    if (isBegun) {
      unwrapped.append("\n", beforeLine(from));
    }
    isBegun = true;
    lastStart = unwrapped.length();
    unwrapped.append(line);
    opening = line.text();
    hasNumber |= NUMBER.matcher(opening).matches();
  }

  /**
   * Goes on with the last line.
   *
   * @param line where the joined one begins
   * @param from where its words may begin
   */
  private void join(int line, int from, int to) {
    String words = markdown.text().substring(from, to);
    int first = from + words.length() - words.stripLeading().length();
    unwrapped
        .append(" ", beforeLine(line))
        .append(markdown, first, from + words.stripTrailing().length());
  }

  /** Where the end of the line before comes from. */
  private Origin beforeLine(int from) {
    return markdown.originAt(Math.max(0, Math.min(from, markdown.length()) - 1));
  }

  private boolean isAfterText() {
    return isBegun && !opening.isEmpty();
  }

  private boolean continues(String line) {
    return isAfterText()
        && (!BLOCK_START.matcher(line).matches() || isNumberInText(line))
        && !STANDS_ALONE.matcher(opening).matches()
        && !isHardBreak(unwrapped.text(), lastStart);
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
        && !isHardBreak(unwrapped.text(), lastStart);
  }

  /** Markdown takes a line of underscores for a rule, and people type it to be written on. */
  private static TracedText asText(TracedText line) {
    return LINE_TO_WRITE_ON.matcher(line.text()).matches()
        ? line.withSigns(line.text().replace("_", "\\_"))
        : line;
  }

  private static String quoted(String line) {
    return line.substring(1).strip();
  }

  private static boolean isRow(String line) {
    return line.startsWith("|");
  }

  /** Whether a line that begins at an offset of a text, and ends with it, ends with a break. */
  private static boolean isHardBreak(CharSequence text, int from) {
    int end = text.length();
    return (end > from && text.charAt(end - 1) == '\\')
        || (end > from + 1
            && text.charAt(end - 1) == ' '
            && text.charAt(end - 2) == ' '
            && !text.subSequence(from, end).toString().isBlank());
  }
}
