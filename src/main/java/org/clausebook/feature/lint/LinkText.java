package org.clausebook.feature.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.markdown.MarkdownText;

/** A link whose text does not say where it leads: {@code click here}, or the bare address. */
final class LinkText implements Rule {
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
        .flatMap(clause -> check(clause, policy))
        .toList();
  }

  private static Stream<Finding> check(ClauseOrigin clause, LintedPolicy policy) {
    String body = clause.body().text();
    return MarkdownText.of(body)
        .inlines()
        .filter(link -> link.hasWords() && !link.leadsWithin(body))
        .filter(link -> isBare(body.substring(link.start(), link.end()), policy))
        .map(link -> Finding.in(
            clause,
            link.start(),
            "the link '" + body.substring(link.start(), link.end())
                + "' does not say where it leads",
            "write between the square brackets what is found there, such as"
                + " 'the booking form'"));
  }

  private static boolean isBare(String link, LintedPolicy policy) {
    String words = MARKS.matcher(link).replaceAll("").strip().toLowerCase(Locale.UK);
    return ADDRESS.matcher(words).matches() || policy.watchlist().linkTexts().contains(words);
  }
}
