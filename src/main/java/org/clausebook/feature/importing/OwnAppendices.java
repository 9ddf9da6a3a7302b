package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which clauses are appendices: the last ones, whose headings have the letters in order.
 *
 * @param from the first of them, by its place among the clauses
 * @param letters of each clause, counted from 1; 0 for none
 */
record OwnAppendices(int from, List<Integer> letters) {
  private static final Pattern APPENDIX =
      Pattern.compile("(?i)appendix ([a-z])(?: ?[-–—:.] ?| )(\\S.*)");

  OwnAppendices {
    letters = List.copyOf(letters);
  }

  static OwnAppendices of(List<OwnClause> clauses) {
    int from = clauses.size();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).level() == 1) {
        if (!APPENDIX.matcher(clauses.get(i).title()).matches()) {
          break;
        }
        from = i;
      }
    }
    int first = from;
    var letters = new ArrayList<Integer>();
    int count = 0;
    for (int i = 0; i < clauses.size(); i++) {
      boolean isOne = i >= first && clauses.get(i).level() == 1;
      count += isOne ? 1 : 0;
      letters.add(isOne ? count : 0);
      if (isOne && !letter(clauses.get(i)).equals(String.valueOf((char) ('a' + count - 1)))) {
        return new OwnAppendices(clauses.size(), letters);
      }
    }
    return new OwnAppendices(first, letters);
  }

  private static String letter(OwnClause clause) {
    Matcher found = APPENDIX.matcher(clause.title());
    return found.matches() && clause.label().isEmpty()
        ? found.group(1).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Whether a clause is one, or under one. */
  boolean isIn(int clause) {
    return clause >= from;
  }

  int letter(int clause) {
    return letters.get(clause);
  }

  /** Its heading without the letter. */
  String title(OwnClause clause) {
    Matcher found = APPENDIX.matcher(clause.title());
    return found.matches() ? found.group(2) : clause.title();
  }
}
