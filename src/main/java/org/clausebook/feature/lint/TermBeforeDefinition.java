package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.Term;

/** The term typed before, or without, the merge field that defines it. */
final class TermBeforeDefinition implements Rule {
  private static final List<String> FIELDS =
      List.of("council.term", "council.possessive", "council.bare-term");

  @Override
  public String id() {
    return "term-before-definition";
  }

  @Override
  public String reason() {
    return "initials mean nothing to a reader who has not been told what they stand for";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    Term.Form term = policy.policy().council().term().subject();
    if (term.definition().equals(term.words())) {
      return List.of();
    }
    var typed = Pattern.compile("\\b" + Pattern.quote(term.words()) + "\\b");
    for (PlainText text :
        policy.clauseTexts().stream().filter(PlainText::isProse).toList()) {
      int defined = definition(text, policy);
      Optional<Finding> found = text.findTyped(typed)
          .filter(words -> words.start() < defined)
          .map(words -> Finding.in(
              text,
              words.start(),
              "'" + term.words() + "' is used here before the policy says what it means",
              "write '${council.term}', which explains it where it is first printed"))
          .findFirst();
      if (found.isPresent() || defined < text.text().length()) {
        return found.map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** Where the first merge field for the term is; the end of a text without one. */
  private static int definition(PlainText text, LintedPolicy policy) {
    boolean isFullName =
        text.clause().filter(policy.policy().text().fullNames()::contains).isPresent();
    return isFullName ? text.text().length() : text.indexOfField(FIELDS::contains);
  }
}
