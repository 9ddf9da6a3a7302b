package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;

/** Finds words after the marks that begin a block of code, which no page prints. */
final class FenceWords {
  private static final Pattern MARK = Pattern.compile("(`{3,}+|~{3,}+)[ \\t]*+");

  private FenceWords() {}

  static void check(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    markdown.lines(Kind.FENCE).forEach(fence -> {
      Matcher mark = MARK.matcher(text.value()).region(fence.text(), fence.end());
      if (mark.lookingAt() && mark.end() < fence.end()) {
        problems.add(Diagnostic.error(
            text.locate(mark.end()),
            "words after '" + mark.group(1).substring(0, 3) + "' are not printed",
            "write them on a line of their own"));
      }
    });
  }
}
