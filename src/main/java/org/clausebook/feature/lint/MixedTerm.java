package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Council;

/** Other words for the council, typed where the policy has a term for it. */
final class MixedTerm implements Rule {
  private static final String THE_COUNCIL = "the Council";
  private static final Pattern JOINING =
      Pattern.compile("(?i)and|of|the|on|in|with|upon|under|by|cum|le|la|&");

  @Override
  public String id() {
    return "mixed-term";
  }

  @Override
  public String reason() {
    return "readers may take two names for the council to be two bodies";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    Council council = policy.policy().council();
    String term = council.term().subject().words();
    var findings = new ArrayList<Finding>();
    for (String other : others(council, term)) {
      List<PlainText> texts =
          policy.clauseTexts().stream().filter(t -> !isFullName(t, policy)).toList();
      texts.stream()
          .collect(Collectors.groupingBy(
              t -> t.clause().map(Object::toString).orElse(""),
              LinkedHashMap::new,
              Collectors.toList()))
          .values()
          .forEach(clause -> finding(clause, other, term).ifPresent(findings::add));
    }
    return findings;
  }

  private static boolean isFullName(PlainText text, LintedPolicy policy) {
    return text.clause().filter(policy.policy().text().fullNames()::contains).isPresent();
  }

  /** Other names for the council. */
  private static List<String> others(Council council, String term) {
    return Stream.of(THE_COUNCIL, council.name(), initials(council.name()))
        .filter(other -> other.length() > 2 && !other.equals(term))
        .distinct()
        .toList();
  }

  private static String initials(String name) {
    return Stream.of(name.split("[\\s,-]+", -1))
        .filter(word -> !word.isEmpty() && !JOINING.matcher(word).matches())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static Optional<Finding> finding(List<PlainText> clause, String other, String term) {
    long count = clause.stream().mapToLong(text -> typed(text, other).count()).sum();
    return clause.stream()
        .flatMap(text -> typed(text, other)
            .map(found -> Finding.in(
                text,
                found.start(),
                "'" + other + "' is used here"
                    + again(count - 1)
                    + ", but elsewhere the council is '" + term + "'",
                "write '${council.term}' in its place")))
        .findFirst();
  }

  private static String again(long times) {
    return times == 0
        ? ""
        : (times == 1 ? " and once more" : " and " + times + " more times") + " in this clause";
  }

  private static Stream<MatchResult> typed(PlainText text, String other) {
    // 'the Council Chamber' and 'the Council of Europe' are other things, and brackets may define.
    String words = other.equals(THE_COUNCIL) ? "[Tt]he Council" : Pattern.quote(other);
    String others = "(?! of | Tax| Chamber| Office|\\s*\\((?:[\"'‘“]|\\p{Lu}))";
    return text.findTyped(Pattern.compile("\\b" + words + "\\b" + others));
  }
}
