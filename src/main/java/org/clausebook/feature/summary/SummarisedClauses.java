package org.clausebook.feature.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.ClauseSummary;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicySummary;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.ClauseId;

/**
 * Finds the summaries that are true of a text. Those of the files are of the words as they are now,
 * so that a clause which says something else since it was adopted has none.
 *
 * @param document that is summed up
 * @param working the text of the files, with its summaries
 */
record SummarisedClauses(PolicyDocument document, TracedDocument working) {
  Result<PolicySummary> find() {
    var found = new ArrayList<ClauseSummary>();
    var missing = new ArrayList<String>();
    var changed = new ArrayList<String>();
    for (NumberedClause clause : document.clauses()) {
      List<ClauseSummary> own = working.summaries().stream()
          .filter(summary -> summary.clause().equals(clause.id()))
          .toList();
      if (own.isEmpty() && !clause.body().isEmpty()) {
        missing.add(clause.id().value());
      } else if (!isAsInFiles(clause.id())) {
        changed.add(clause.id().value());
      } else {
        found.addAll(own);
      }
    }
    return found.isEmpty()
        ? Result.failed(none(changed))
        : Result.of(new PolicySummary(document, found), notes(missing, changed));
  }

  private boolean isAsInFiles(ClauseId id) {
    List<PolicyDocument> printed = document.editions();
    return printed.stream()
        .allMatch(edition -> working.document().editions().stream()
            .filter(other -> other.language().equals(edition.language()))
            .allMatch(other -> words(edition, id).equals(words(other, id))));
  }

  private static Optional<List<String>> words(PolicyDocument edition, ClauseId id) {
    return edition.clauses().stream()
        .filter(clause -> clause.id().equals(id))
        .map(clause -> List.of(clause.heading(), clause.body()))
        .findFirst();
  }

  private Diagnostic none(List<String> changed) {
    return changed.isEmpty()
        ? Diagnostic.error(
            document.location(),
            "no clause of this policy has a summary",
            "write below clauses, beside 'heading:', the line 'summary:' with what the clause means"
                + " in plain words")
        : Diagnostic.error(
            document.location(),
            "every clause that has a summary has changed since it was adopted",
            "add '--draft' for a summary of the words as they are now");
  }

  private List<Diagnostic> notes(List<String> missing, List<String> changed) {
    var notes = new ArrayList<Diagnostic>();
    if (!missing.isEmpty()) {
      notes.add(note("left out, because they have no summary: ", missing));
    }
    if (!changed.isEmpty()) {
      notes.add(note(
          "left out, because they have changed since they were adopted, and their summaries are of"
              + " the new words: ",
          changed));
    }
    return notes;
  }

  private Diagnostic note(String message, List<String> clauses) {
    return Diagnostic.note(document.location(), message + String.join(", ", clauses));
  }
}
