package org.clausebook.feature.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A link whose text does not say where it leads: {@code click here}, or the bare address. */
final class LinkText implements Rule {
  private static final Pattern LINK =
      Pattern.compile("(?<![!\\\\])\\[((?:[^\\[\\]\\\\]|\\\\.)++)]\\((?!#)[^()\\s]*\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS =
      Pattern.compile("[*_`\\\\]|(?<![.,:;!?…>→»])[.,:;!?…>→»]++$|^[<>«]++");

  @Override
  public String id() {
    return "link-text";
  }

  @Override
  public String reason() {
    return "people who hear a page, or jump from link to link, hear only the text of the link";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.origin().clauses().stream()
        .flatMap(clause -> LINK.matcher(clause.body().text())
            .results()
            .filter(link -> isBare(link, policy))
            .map(link -> Finding.in(
                clause,
                link.start(1),
                "the link '" + link.group(1) + "' does not say where it leads",
                "write between the square brackets what is found there, such as"
                    + " 'the booking form'")))
        .toList();
  }

  private static boolean isBare(MatchResult link, LintedPolicy policy) {
    String words = MARKS.matcher(link.group(1)).replaceAll("").strip().toLowerCase(Locale.UK);
    return ADDRESS.matcher(words).matches() || policy.watchlist().linkTexts().contains(words);
  }
}
