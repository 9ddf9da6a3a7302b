package org.clausebook.stage.load.prose;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;

/** Checks text of paragraphs and lists for what would print otherwise than it is meant. */
public final class ProseCheck {
  private ProseCheck() {}

  public static void check(SourceText text, List<Diagnostic> problems) {
    var markdown = MarkdownText.of(text.value());
    ListLetters.check(text, markdown, problems);
    UnbulletedItems.check(text, markdown, problems);
    PointedNumbers.check(text, markdown, problems);
    SwallowedLines.check(text, markdown, problems);
    TableRows.check(text, markdown, problems);
    HtmlTags.check(text, true, problems);
    FenceWords.check(text, markdown, problems);
    markdown
        .lines(Kind.HEADING)
        .forEach(heading -> problems.add(Diagnostic.error(
            text.locate(heading.start()),
            "a '#' at the start of a line makes a heading, which is not allowed within a clause",
            "give the heading a clause of its own, which can go under this one; or write '\\#' to"
                + " print the sign")));
    markdown
        .lines(Kind.UNDERLINE)
        .forEach(dashes -> problems.add(Diagnostic.error(
            text.locate(text.value().lastIndexOf('\n', dashes.start() - 2) + 1),
            "dashes under a line make a heading of it, which is not allowed within a clause",
            "give the heading a clause of its own, which can go under this one; or leave a blank"
                + " line above the dashes, which then print as a rule")));
  }
}
