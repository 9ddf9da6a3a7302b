package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.lint.PlainText.Kind;

/** Numbers that somebody typed at the beginning of headings and paragraphs. */
final class TypedNumbers {
  private static final String PATH = "\\d{1,2}(?:\\.\\d{1,2})++";
  private static final Pattern HEADING =
      Pattern.compile("^\\(?(\\d{1,2})(?:[.)]|(?:\\.\\d{1,2})++[.)]?)\\s+");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:^|(?<=\\n\\n))(" + PATH + ")[.)]?\\s");
  private static final Pattern SECOND_NUMBER =
      Pattern.compile("(?:^|(?<=\\n\\n))" + PATH + " (" + PATH + ")[.)]?\\s");
  private static final Pattern FIGURE = Pattern.compile("(\\d+)[.)]?");

  private TypedNumbers() {}

  /** Headings with a number beside the one that they are given; or, given none, out of order. */
  static List<Finding> ofHeadings(List<ClauseOrigin> clauses) {
    var findings = new ArrayList<Finding>();
    int last = 0;
    for (ClauseOrigin clause : clauses) {
      Matcher typed = HEADING.matcher(clause.heading().text());
      if (!typed.find()) {
        continue;
      }
      int number = Integer.parseInt(typed.group(1));
      boolean isCounted = typed.group().matches("\\(?\\d+[.)]\\s+");
      if (!clause.number().text().isEmpty()) {
        heading(
                clause,
                typed,
                "has a number of its own beside '" + clause.number().text() + "'")
            .ifPresent(findings::add);
      } else if (isCounted && last > 0 && number != last + 1) {
        heading(clause, typed, "is out of order: '" + (last + 1) + ".' is expected")
            .ifPresent(findings::add);
      }
      last = isCounted ? number : last;
    }
    return findings;
  }

  private static Optional<Finding> heading(ClauseOrigin clause, Matcher typed, String fault) {
    return PlainText.line(clause.heading(), Kind.HEADING)
        .map(text -> Finding.in(
            text.in(clause.clause()),
            0,
            "the heading that begins with '" + typed.group().strip() + "' " + fault,
            "take the number out of the heading: 'numbering' gives numbers when the policy is"
                + " made"));
  }

  /**
   * Paragraphs with a number beside the one that they are given, or out of order, or with that of
   * another clause. One alone is left in peace: it may be a time of day.
   *
   * @param isNumberedThrough whether paragraphs are given numbers
   */
  static List<Finding> ofParagraphs(ClauseOrigin clause, boolean isNumberedThrough) {
    boolean isGiven = isNumberedThrough;
    List<MatchResult> numbers = (isGiven ? SECOND_NUMBER : PARAGRAPH)
        .matcher(clause.body().text())
        .results()
        .toList();
    var findings = new ArrayList<Finding>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (MatchResult number : numbers.size() < 2 ? List.<MatchResult>of() : numbers) {
      String path = number.group(1);
      String above = path.substring(0, path.lastIndexOf('.'));
      int due = counts.getOrDefault(above, 0) + 1;
      int last = Integer.parseInt(path.substring(above.length() + 1));
      counts.put(above, last);
      if (isGiven) {
        findings.add(paragraph(clause, number, "has a number of its own, '" + path + "'"));
      } else if (isOfAnother(clause, path)) {
        findings.add(paragraph(
            clause,
            number,
            "is numbered '" + path + "' in clause '" + clause.number().text() + "'"));
      } else if (last != due) {
        findings.add(paragraph(
            clause,
            number,
            "is numbered '" + path + "' where '" + above + "." + due + "' is" + " expected"));
      }
    }
    return findings;
  }

  private static boolean isOfAnother(ClauseOrigin clause, String path) {
    Matcher own = FIGURE.matcher(clause.number().text());
    return own.matches() && !path.startsWith(own.group(1) + ".");
  }

  private static Finding paragraph(ClauseOrigin clause, MatchResult number, String fault) {
    return Finding.in(
        clause,
        number.start(1),
        "this paragraph " + fault,
        "take the typed numbers out; with 'numbering: \"1.1\"' paragraphs are given numbers");
  }
}
