package org.clausebook.feature.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that call this policy by the name of another one, from which they were pasted. */
final class PastedText implements Rule {
  private static final Pattern NAME = Pattern.compile(
      "\\b[Tt]his ((?:\\p{Lu}[\\p{L}\\p{N}’'&/-]*,? |(?:and|of|the|for|on|at|in|to|&)"
          + " ){1,8})Policy\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  /** Words that say nothing of what a policy is about. */
  private static final List<String> COMMON = List.of(
      "and",
      "of",
      "the",
      "for",
      "on",
      "at",
      "in",
      "to",
      "policy",
      "council",
      "parish",
      "town",
      "city",
      "village",
      "community",
      "neighbourhood",
      "meeting",
      "model",
      "draft",
      "new");

  @Override
  public String id() {
    return "pasted-text";
  }

  @Override
  public String reason() {
    return "words pasted from another policy bring its duties with them, which nobody intended";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.texts().stream()
        .flatMap(text -> text.findTyped(NAME)
            .filter(name -> isOfAnother(name.group(1), policy))
            .map(name -> Finding.in(
                text,
                name.start(),
                "'" + name.group() + "' shares no word with the title, '"
                    + policy.document().runningTitle() + "'",
                "write 'this policy', or take out what was pasted from the other one")))
        .toList();
  }

  /** Whether a name has words, and none of them is what this policy is about. */
  static boolean isOfAnother(String name, LintedPolicy policy) {
    List<String> words = words(name);
    List<String> own = words(policy.document().title() + " " + policy.document().policy() + " "
        + policy.document().councilName());
    return !words.isEmpty() && words.stream().noneMatch(own::contains);
  }

  /** The subject of a name, whether one or several share it. */
  private static List<String> words(String name) {
    return WORD.matcher(name.toLowerCase(Locale.UK))
        .results()
        .map(MatchResult::group)
        .filter(word -> !COMMON.contains(word))
        .map(word -> word.replaceFirst("s$", ""))
        .toList();
  }
}
