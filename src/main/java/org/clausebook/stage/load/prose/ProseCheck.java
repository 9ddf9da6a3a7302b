package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;

/** Checks text of paragraphs and lists for what would print otherwise than it is meant. */
public final class ProseCheck {
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}\\s");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?m)^(?! *[|>]) *\\S.*\\n {0,3}(?:-{2,}|={2,}) *$");

  private ProseCheck() {}

  public static void check(SourceText text, List<Diagnostic> problems) {
    ListLetters.check(text, problems);
    UnbulletedItems.check(text, problems);
    PointedNumbers.check(text, problems);
    SwallowedLines.check(text, problems);
    TableRows.check(text, problems);
    HtmlTags.check(text, true, problems);
    FenceWords.check(text, problems);
    HEADING
        .matcher(text.value())
        .results()
        .forEach(heading -> problems.add(Diagnostic.error(
            text.locate(heading.start()),
            "a '#' at the start of a line makes a heading, which cannot stand within a clause",
            "give the heading a clause of its own, which may stand under this one; or write '\\#'"
                + " to print the sign")));
    UNDERLINED
        .matcher(text.value())
        .results()
        .forEach(heading -> problems.add(Diagnostic.error(
            text.locate(heading.start()),
            "dashes under a line make a heading of it, which cannot stand within a clause",
            "give the heading a clause of its own, which may stand under this one; or leave a"
                + " blank line above the dashes, which then print as a rule")));
  }
}
