package org.clausebook.stage.load.prose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;

/**
 * Finds a paragraph that is written right under the last item of a list: Markdown takes its lines
 * for more of the item.
 *
 * <p>An item may be wrapped without an indent. So a line counts as a paragraph if it begins like a
 * sentence, and the line before ends like one or had room for its first word.
 */
final class SwallowedLines {
  private static final Pattern ITEM = Pattern.compile("( *)(?:[-*+]|\\d{1,9}[.)]) +\\S.*");
  private static final Pattern OTHER_BLOCK = Pattern.compile(" *(?:[|>#:]|`{3}|~{3}).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?;:][*_)\\]\"'’”]*");
  private static final Pattern CAPITAL = Pattern.compile("[*_(\"'‘“]*\\p{Lu}.*");
  private static final Pattern FIELD = Pattern.compile("[*_(\"'‘“]*(?:\\$\\{|\\d).*");

  private SwallowedLines() {}

  static void check(SourceText text, List<Diagnostic> problems) {
    String[] lines = text.value().split("\n", -1);
    int widest = Arrays.stream(lines).mapToInt(String::length).max().orElse(0);
    int item = -1;
    int offset = 0;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      int indent = line.length() - line.stripLeading().length();
      if (line.isBlank() || OTHER_BLOCK.matcher(line).matches()) {
        item = -1;
      } else if (ITEM.matcher(line).matches()) {
        item = indent;
      } else if (item >= 0 && indent <= item && isParagraph(line.strip(), lines[i - 1], widest)) {
        problems.add(Diagnostic.error(
            text.locate(offset + indent),
            "this line would be printed as more of the list item above it",
            "leave a blank line before it if a paragraph begins here; or, if the item goes on,"
                + " begin the line below the item's first word"));
        item = -1;
      }
      offset += line.length() + 1;
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
