package org.clausebook.feature.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.Council;

/**
 * A policy whose text calls it by another name than its title: {@code this IT Policy}. A name that
 * has nothing in common with the title is left to {@link PastedText}.
 */
final class TwoNames implements Rule {
  private static final String KIND =
      "Policy|Procedure|Procedures|Strategy|Scheme|Code|Plan|Protocol|Statement";
  private static final Pattern OWN_NAME = Pattern.compile("\\b[Tt]his ((?:\\p{Lu}[\\p{L}-]*"
      + "(?: (?:and|&|of|for|on|in|to|the)){0,4},? ){1,12}(?:" + KIND + "))\\b");
  private static final Pattern NO_NAME = Pattern.compile(
      "(?:New|Revised|Updated|Draft|Council|Corporate|Written|Formal) (?:" + KIND + ")");

  @Override
  public String id() {
    return "two-names";
  }

  @Override
  public String reason() {
    return "a policy with two names leaves readers looking for the other one";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    String title = policy.document().title();
    String name = name(title, policy.policy().council());
    return policy.clauseTexts().stream()
        .flatMap(text -> text.findTyped(OWN_NAME)
            .filter(own -> !NO_NAME.matcher(own.group(1)).matches())
            .filter(own -> !PastedText.isOfAnother(own.group(1), policy))
            .filter(own -> !isSame(name, letters(own.group(1))))
            .map(own -> finding(text, own, title)))
        .toList();
  }

  private static Finding finding(PlainText text, MatchResult own, String title) {
    return Finding.in(
        text,
        own.start(1),
        "'" + own.group(1) + "' is not what the title calls this policy: '" + title + "'",
        "write 'this policy', or give both the same name");
  }

  /** The title without the council's name. */
  private static String name(String title, Council council) {
    String name = letters(title);
    List<String> own = Stream.of("name", "display-name", "term")
        .flatMap(fact -> Stream.ofNullable(council.facts().get(fact)))
        .map(fact -> letters(fact.value()))
        .toList();
    for (String words : own) {
      name = name.replaceFirst("^(?:the )?" + Pattern.quote(words) + "(?: s)? ", "");
    }
    return name;
  }

  /** A name may be shortened to its initials, and have a year after it. */
  private static boolean isSame(String title, String own) {
    return title.equals(own)
        || title.startsWith(own + " ")
        || Stream.of("", "(?:and|of|for|on|in|to|the) ")
            .map(joining -> title.replaceAll("\\b" + joining, "").replaceAll("\\B\\w+| ", ""))
            .anyMatch(initials -> initials.startsWith(own.replaceFirst(" (\\w)\\w*$", "$1")));
  }

  private static String letters(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
