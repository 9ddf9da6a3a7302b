package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;

/**
 * Finds a paragraph that is written right under the last item of a list: Markdown takes its lines
 * for more of the item.
 *
 * <p>An item may be wrapped without an indent. So a line counts as a paragraph if it begins like a
 * sentence, and the line before ends like one or had room for its first word.
 */
final class SwallowedLines {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?;:][*_)\\]\"'’”]*");
  private static final Pattern CAPITAL = Pattern.compile("[*_(\"'‘“]*\\p{Lu}.*");
  private static final Pattern FIELD = Pattern.compile("[*_(\"'‘“]*(?:\\$\\{|\\d).*");

  private SwallowedLines() {}

  static void check(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    int widest = markdown.lines().stream()
        .mapToInt(line -> line.end() - line.start())
        .max()
        .orElse(0);
    for (List<Line> block : markdown.blocks()) {
      Line above = block.get(0);
      for (Line line : block.subList(1, above.isItem() ? block.size() : 1)) {
        boolean isUnder = line.indent() > block.get(0).indent();
        String before = markdown.part(above.start(), above.end());
        if (!isUnder && isParagraph(markdown.words(line), before, widest)) {
          problems.add(Diagnostic.error(
              text.locate(line.text()),
              "this line would be printed as more of the list item above it",
              "leave a blank line before it if a paragraph begins here; or, if the item goes on,"
                  + " begin the line below the item's first word"));
          break;
        }
        above = line;
      }
    }
  }

  private static boolean isParagraph(String line, String before, int widest) {
    int end = line.indexOf(' ');
    int firstWord = end < 0 ? line.length() : end;
    boolean hadRoom = before.length() + 1 + firstWord <= widest;
    boolean isAfterSentence = SENTENCE_END.matcher(before.stripTrailing()).matches();
    return CAPITAL.matcher(line).matches()
        ? isAfterSentence || hadRoom
        : isAfterSentence && FIELD.matcher(line).matches();
  }
}
