package org.clausebook.feature.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.PrintedLines;

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
    PrintedLines lines = both.around().hasClosing() ? welsh.lines() : PrintedLines.none();
    return welsh.with(clauses).with(lines);
  }

  private static PolicyDocument nothingOf(PolicyDocument document) {
    return document.with(List.of()).with(PrintedLines.none());
  }
}
