package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Numbers the paragraphs of a clause: {@code 3.1}, {@code 3.2}.
 *
 * <p>Works on Markdown with one line to a paragraph. Lists, tables, quotations, definitions, notes
 * and their like are no paragraphs of the clause's own. A paragraph goes on with the number before
 * it if it is marked so, or if it goes on after a list with a small letter.
 */
final class ParagraphNumbers {
  /** The sign before a paragraph that continues under the number above it. */
  static final String MARK = "{continues}";

  private static final Pattern MARKED = Pattern.compile("\\{continues}\\s*");
  private static final Pattern LIKE_A_MARK =
      Pattern.compile("(?i:\\{\\s*(?:continue[sd]?|continuing|continuation)\\s*})");

  /**
   * A paragraph of the clause's own.
   *
   * @param at offset of its first character
   */
  private record Paragraph(int at, boolean isMarked, boolean goesOn) {}

  private ParagraphNumbers() {}

  static int count(String markdown) {
    return (int)
        paragraphs(markdown).stream().filter(paragraph -> !paragraph.goesOn()).count();
  }

  /**
   * The text with a number before each paragraph.
   *
   * @param prefix of each number, such as {@code 3}
   * @param before how many paragraphs with that prefix are before the text
   */
  static TracedText add(TracedText markdown, String prefix, int before) {
    var edits = new TracedEdits(markdown);
    int number = before;
    for (Paragraph paragraph : paragraphs(markdown.text())) {
      if (!paragraph.goesOn()) {
        number++;
        edits.insert(paragraph.at(), prefix + "." + number + " ");
      }
      takeMark(paragraph, markdown.text(), edits);
    }
    return edits.done();
  }

  /** The text without marks. */
  static TracedText plain(TracedText markdown) {
    if (!markdown.text().contains(MARK)) {
      return markdown;
    }
    var edits = new TracedEdits(markdown);
    paragraphs(markdown.text()).forEach(p -> takeMark(p, markdown.text(), edits));
    return edits.done();
  }

  private static void takeMark(Paragraph paragraph, String text, TracedEdits edits) {
    if (paragraph.isMarked()) {
      Matcher mark = MARKED.matcher(text).region(paragraph.at(), text.length());
      if (mark.lookingAt()) {
        edits.replace(mark.start(), mark.end(), TracedText.EMPTY);
      }
    }
  }

  /** Reports marks that are anywhere but before a paragraph that can go on, or are misspelt. */
  static void check(TracedText markdown, List<Diagnostic> problems) {
    List<Integer> meant = paragraphs(markdown.text()).stream()
        .filter(paragraph -> paragraph.isMarked() && paragraph.goesOn())
        .map(Paragraph::at)
        .toList();
    LIKE_A_MARK.matcher(markdown.text()).results().forEach(mark -> {
      if (!mark.group().equals(MARK)) {
        problems.add(Diagnostic.error(
            markdown.locate(mark.start()),
            "this looks like a paragraph mark but is not one",
            "did you mean '" + MARK + "'?"));
      } else if (!meant.contains(mark.start())) {
        problems.add(Diagnostic.error(
            markdown.locate(mark.start()),
            "nothing is continued here: this is not the start of a paragraph with another before"
                + " it",
            "write '" + MARK + "' where a paragraph begins, below a list or another paragraph of"
                + " the clause, or take it out"));
      }
    });
  }

  private static List<Paragraph> paragraphs(String markdown) {
    var paragraphs = new ArrayList<Paragraph>();
    boolean isFirst = true;
    boolean isAfterItem = false;
    for (Line line : MarkdownText.of(markdown).lines()) {
      boolean isOwn = line.indent() + line.quotes() == 0 && line.kind() == Kind.PARAGRAPH;
      if (isFirst && isOwn) {
        boolean isMarked = markdown.startsWith(MARK, line.start());
        boolean goesOnSmall =
            isAfterItem && Character.isLowerCase(markdown.codePointAt(line.start()));
        boolean goesOn = !paragraphs.isEmpty() && (isMarked || goesOnSmall);
        paragraphs.add(new Paragraph(line.start(), isMarked, goesOn));
      }
      isFirst = line.isBlank();
      isAfterItem = line.isBlank() ? isAfterItem : line.isItem() || line.indent() > 0;
    }
    return paragraphs;
  }
}
