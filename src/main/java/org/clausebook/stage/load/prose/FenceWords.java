package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;

/** Finds words after the marks that begin a block of code, which no page prints. */
final class FenceWords {
  private static final Pattern FENCE =
      Pattern.compile("[ >]*+(?:(?:[-*+]|\\d{1,9}[.)]) ++)*+(`{3,}+|~{3,}+)[ \t]*+(.*)");

  private FenceWords() {}

  static void check(SourceText text, List<Diagnostic> problems) {
    String open = "";
    int offset = 0;
    for (String line : text.value().split("\n", -1)) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        String mark = fence.group(1);
        boolean isBeginning = open.isEmpty() && (mark.startsWith("~") || !hasMark(fence.group(2)));
        if (isBeginning && !fence.group(2).isBlank()) {
          problems.add(Diagnostic.error(
              text.locate(offset + fence.start(2)),
              "words after '" + mark.substring(0, 3) + "' are not printed",
              "write them on a line of their own"));
        }
        boolean isEnd =
            !open.isEmpty() && mark.startsWith(open) && fence.group(2).isBlank();
        open = isBeginning ? mark : isEnd ? "" : open;
      }
      offset += line.length() + 1;
    }
  }

  /** Then it is a phrase of code, and no block begins. */
  private static boolean hasMark(String words) {
    return words.indexOf('`') >= 0;
  }
}
