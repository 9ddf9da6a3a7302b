package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
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
  /** What is written before a paragraph that goes on with the number before it. */
  static final String MARK = "{continues}";

  private static final Pattern OTHER_BLOCK =
      Pattern.compile("(?:\\s|[-*+]\\s|[:>|]|\\d{1,9}[.)]\\s|#{1,6}\\s|`{3}|~{3}|\\[[^\\]]+]:\\s"
          + "|Table:\\s).*");
  private static final Pattern ITEM = Pattern.compile("(?:\\s|[-*+]\\s|\\d{1,9}[.)]\\s).*");
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
   * @param before how many paragraphs with that prefix stand before the text
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

  /** Reports marks that stand anywhere but before a paragraph that can go on, or are misspelt. */
  static void check(TracedText markdown, List<Diagnostic> problems) {
    List<Integer> meant = paragraphs(markdown.text()).stream()
        .filter(paragraph -> paragraph.isMarked() && paragraph.goesOn())
        .map(Paragraph::at)
        .toList();
    LIKE_A_MARK.matcher(markdown.text()).results().forEach(mark -> {
      if (!mark.group().equals(MARK)) {
        problems.add(Diagnostic.error(
            markdown.locate(mark.start()),
            "this reads like a mark of a paragraph and is none",
            "did you mean '" + MARK + "'?"));
      } else if (!meant.contains(mark.start())) {
        problems.add(Diagnostic.error(
            markdown.locate(mark.start()),
            "nothing goes on here: no paragraph begins here that has another before it",
            "write '" + MARK + "' where a paragraph begins, below a list or another paragraph of"
                + " the clause, or take it out"));
      }
    });
  }

  private static List<Paragraph> paragraphs(String markdown) {
    var paragraphs = new ArrayList<Paragraph>();
    List<String> lines = markdown.lines().toList();
    String above = "";
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isFirst = i == 0 || lines.get(i - 1).isBlank();
      boolean isTerm = i + 1 < lines.size() && lines.get(i + 1).startsWith(": ");
      if (isFirst && !isTerm && !line.isBlank() && !OTHER_BLOCK.matcher(line).matches()) {
        boolean isMarked = line.startsWith(MARK);
        boolean goesOnSmall =
            ITEM.matcher(above).matches() && Character.isLowerCase(line.codePointAt(0));
        boolean goesOn = !paragraphs.isEmpty() && (isMarked || goesOnSmall);
        paragraphs.add(new Paragraph(at, isMarked, goesOn));
      }
      above = line.isBlank() ? above : line;
      at += line.length() + 1;
    }
    return paragraphs;
  }
}
