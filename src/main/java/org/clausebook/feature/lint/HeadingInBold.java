package org.clausebook.feature.lint;

import java.util.List;
import java.util.regex.Pattern;

/** A paragraph of a few bold words, which looks like a heading but is not one. */
final class HeadingInBold implements Rule {
  private static final Pattern BOLD_LINE = Pattern.compile(
      "(?:^|(?<=\\n\\n))(\\*\\*|__)(?=\\S)([^*_\\n]{1,60}?)(?<![.!?])\\1:?(?=\\n|$)");

  @Override
  public String id() {
    return "heading-in-bold";
  }

  @Override
  public String reason() {
    return "words in bold are not a heading to a screen reader, to the contents or to the"
        + " numbering";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.origin().clauses().stream()
        .flatMap(clause -> BOLD_LINE
            .matcher(clause.body().text())
            .results()
            .filter(line -> !policy.hasGap(line.group(2)))
            .map(line -> Finding.in(
                clause,
                line.start(2),
                "'" + line.group(2) + "' alone on a line in bold looks like a heading but is not"
                    + " one",
                "make what follows a clause of its own with this heading; it can go under this"
                    + " one")))
        .toList();
  }
}
