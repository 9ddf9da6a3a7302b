package org.clausebook.stage.compose;

import java.util.regex.Pattern;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.TracedTextBuilder;

/**
 * Puts each paragraph and list item of a Markdown text on one line, however it was wrapped in YAML.
 */
final class MarkdownLines {
  private static final Pattern LINE_TO_WRITE_ON = Pattern.compile("\\s*+_[_ ]*+");

  private final TracedText markdown;
  private final TracedTextBuilder unwrapped;
  private boolean isBegun;

  /** Whether a line break is asked for at the end of the last line. */
  private boolean isBroken;

  /** The kind of the last line; blank at the beginning. */
  private Kind last = Kind.BLANK;

  private boolean isUnderTable;

  private MarkdownLines(TracedText markdown) {
    this.markdown = markdown;
    this.unwrapped = new TracedTextBuilder(markdown.length());
  }

  /** The text without blank lines at its ends and with at most one between blocks. */
  static TracedText unwrap(TracedText markdown) {
    var lines = new MarkdownLines(markdown);
    MarkdownText.of(markdown.text()).lines().forEach(lines::add);
    return lines.unwrapped.build().strip();
  }

  private void add(Line line) {
    switch (line.kind()) {
      case FENCE, CODE, FENCE_END -> begin(line, markdown.part(line.start(), line.end()));
      case BLANK -> addBlank(line);
      case MORE, UNDERLINE -> {
        if (isBroken) {
          begin(line, asText(line));
        } else {
          join(line);
        }
      }
      default -> {
        if (isSetApart(line)) {
          begin(line, TracedText.EMPTY);
        }
        begin(line, asText(line));
      }
    }
    isBroken = line.isBroken();
    last = line.kind();
    isUnderTable = line.isOfTable();
  }

  /** Markdown sees no table right under words, and no number but 1 right under a table. */
  private boolean isSetApart(Line line) {
    boolean isFirstRow = line.kind() == Kind.ROW && !isUnderTable && last != Kind.BLANK;
    return line.quotes() == 0 && (isFirstRow || (line.isNumbered() && isUnderTable));
  }

  private void addBlank(Line line) {
    if (line.quotes() > 0) {
      begin(line, asText(line));
    } else if (last != Kind.BLANK) {
      begin(line, TracedText.EMPTY);
    }
  }

  private void begin(Line line, TracedText words) {
    if (isBegun) {
      unwrapped.append("\n", beforeLine(line));
    }
    isBegun = true;
    unwrapped.append(words);
  }

  /** Goes on with the last line. */
  private void join(Line line) {
    unwrapped.append(" ", beforeLine(line)).append(markdown, line.text(), end(line));
  }

  /** Where the end of the line before comes from. */
  private Origin beforeLine(Line line) {
    return markdown.originAt(Math.max(0, Math.min(line.start(), markdown.length()) - 1));
  }

  /** Where a line ends without white space that says nothing. */
  private int end(Line line) {
    return line.isBroken()
        ? line.end()
        : line.start()
            + markdown
                .text()
                .substring(line.start(), line.end())
                .stripTrailing()
                .length();
  }

  /** Markdown takes a line of underscores for a rule, and people type it to be written on. */
  private TracedText asText(Line line) {
    TracedText words = markdown.part(line.start(), end(line));
    return LINE_TO_WRITE_ON.matcher(words.text()).matches()
        ? words.withSigns(words.text().replace("_", "\\_"))
        : words;
  }
}
