package org.clausebook.feature.lint;

import java.util.List;
import java.util.regex.Pattern;

/** A gap in a model that nobody filled in. */
final class Placeholder implements Rule {
  private static final String ASKED =
      "insert|enter|add|state|name|date|council|clerk|your|type|delete|amend|address|telephone"
          + "|phone|email|number|amount|period|role|website|parish|town|to be|xx";

  private static final Pattern GAP =
      Pattern.compile("\\[\\s*(?:(?i:" + ASKED + ")\\b[^\\[\\]]*|[\\p{Lu} ]{4,}|\\.{2,}|…|_+)\\s*]"
          + "|<(?i:" + ASKED + ")\\b[^<>@:]*>"
          + "|_{4,}|\\.{5,}|…{2,}"
          + "|\\b(?:TBC|TBA|TBD|X{3,}|(?i:lorem ipsum))\\b"
          + "|\\b(?i:[dx]{2}[/.][mx]{2}[/.](?:[xy]{2,4}|\\d{2,4}))\\b");

  @Override
  public String id() {
    return "placeholder";
  }

  @Override
  public String reason() {
    return "a gap in the model that nobody filled in is adopted with the policy";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.texts().stream()
        .flatMap(text -> text.find(GAP)
            .filter(gap -> !policy.hasGap(gap.group()))
            .map(gap -> Finding.in(
                text,
                gap.start(),
                "'" + gap.group() + "' is a gap that nobody has filled in",
                "write what belongs here, or take it out")))
        .toList();
  }
}
