package org.clausebook.stage.load;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;

/**
 * Words for a cycle that are read in two ways, such as {@code bi-annually}; {@code biennially} and
 * {@code semi-annually} have one meaning each.
 */
final class AmbiguousCycle {
  private static final Pattern WORD =
      Pattern.compile("(?i)\\b(?:(bi)|tri)[\\s‐‑–-]?(?:(ann?ual|year)|(month)|week)(?:ly)?\\b");

  private final SourceText text;
  private final MatchResult found;

  private AmbiguousCycle(SourceText text, MatchResult found) {
    this.text = text;
    this.found = found;
  }

  /** Refuses such words, and names the two things that they may mean. */
  static void check(SourceText text, List<Diagnostic> problems) {
    in(text).forEach(cycle -> problems.add(cycle.refused(cycle.inWords())));
  }

  /**
   * The same of a text that must be a period.
   *
   * @return whether there are such words
   */
  static boolean isInPeriod(SourceText text, List<Diagnostic> problems) {
    List<AmbiguousCycle> cycles = in(text);
    cycles.forEach(cycle -> problems.add(cycle.refused(cycle.asPeriod())));
    return !cycles.isEmpty();
  }

  private static List<AmbiguousCycle> in(SourceText text) {
    return WORD.matcher(text.value())
        .results()
        .map(found -> new AmbiguousCycle(text, found))
        .toList();
  }

  private Diagnostic refused(String hint) {
    return Diagnostic.error(
        text.locate(found.start()),
        "'" + found.group() + "' may mean " + often() + " or " + seldom(),
        hint);
  }

  private String inWords() {
    return "write '" + often() + "' or '" + seldom() + "'";
  }

  private String asPeriod() {
    boolean isOfYears = found.group(2) != null;
    return isOfYears
        ? "write '" + (isTwo() ? "6 months' or '2 years'" : "4 months' or '3 years'")
        : "write a number of months, such as '" + (isTwo() ? 2 : 3) + " months'";
  }

  private boolean isTwo() {
    return found.group(1) != null;
  }

  private String unit() {
    return found.group(2) != null ? "year" : found.group(3) != null ? "month" : "week";
  }

  private String often() {
    return (isTwo() ? "twice a " : "three times a ") + unit();
  }

  private String seldom() {
    return "every " + (isTwo() ? "two " : "three ") + unit() + "s";
  }
}
