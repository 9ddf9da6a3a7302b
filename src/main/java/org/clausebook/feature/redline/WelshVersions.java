package org.clausebook.feature.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;

/** Two versions in Welsh, as far as they are translated. */
record WelshVersions(PolicyVersion from, PolicyVersion to) {

  /** Empty where neither version has Welsh; where one has none, it has no clause. */
  static Optional<WelshVersions> of(PolicyVersion from, PolicyVersion to) {
    Optional<PolicyDocument> before = from.document().bilingual().map(WelshVersions::translated);
    Optional<PolicyDocument> after = to.document().bilingual().map(WelshVersions::translated);
    return before
        .or(() -> after.map(WelshVersions::nothingOf))
        .flatMap(was -> after
            .or(() -> before.map(WelshVersions::nothingOf))
            .map(now -> new WelshVersions(
                new PolicyVersion(from.name(), was), new PolicyVersion(to.name(), now))));
  }

  /** The Welsh document without what is in English there: that is compared in the English one. */
  private static PolicyDocument translated(Bilingual both) {
    PolicyDocument welsh = both.welsh();
    List<NumberedClause> clauses = welsh.clauses().stream()
        .filter(clause -> !both.state(clause.id()).equals(Optional.of(State.NOT_TRANSLATED)))
        .toList();
    List<String> closing = both.around().hasClosing() ? welsh.closing() : List.of();
    return welsh.with(clauses).closedWith(closing);
  }

  private static PolicyDocument nothingOf(PolicyDocument document) {
    return document.with(List.of()).closedWith(List.of());
  }
}
