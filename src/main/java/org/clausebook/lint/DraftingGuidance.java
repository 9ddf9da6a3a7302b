package org.clausebook.lint;

import java.util.List;
import java.util.regex.Pattern;

/** What a model says to those who draft, and not to those who follow the policy. */
final class DraftingGuidance implements Rule {
  private static final Pattern GUIDANCE = Pattern.compile(
      "\\b(?:(?:parish |town |community |local )?councils (?:should|may wish|will need|will wish"
          + "|may choose|can choose|could)"
          + "|(?:delete|amend|adapt|omit|edit) (?:this |as |if |where |or )*"
          + "(?:appropriate|applicable|necessary|required)"
          + "|this (?:template|model) (?:policy|document|is|was|has|should|can|may)"
          + "|this is an? (?:template|model)\\b|the template policy"
          + "|(?<!based on |taken from |adapted from |the |a )model policy"
          + "|drafting note|note to (?:clerk|council|user|drafter)s?)",
      Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "drafting-guidance";
  }

  @Override
  public String reason() {
    return "what a model says to those who draft is no rule for those who follow the policy";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.texts().stream()
        .flatMap(text -> text.find(GUIDANCE)
            .map(words -> Finding.in(
                text,
                words.start(),
                "'" + words.group() + "' speaks to those who draft, not to those who follow",
                "do what it says, and take it out")))
        .toList();
  }
}
