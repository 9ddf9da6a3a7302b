package org.clausebook.stage.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Gap;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.Status;

/** What one council has left open: a warning and a gap in a draft, an error in a final policy. */
final class Gaps {
  /** The text in place of a gap in a final policy, so that nothing more is reported on it. */
  private static final String STAND_IN = "…";

  private final String policy;
  private final Status status;
  private final Map<String, Gap> gaps = new LinkedHashMap<>();
  private final List<Diagnostic> problems;

  Gaps(PolicySources sources, List<Diagnostic> problems) {
    this.policy = sources.outline().policy();
    this.status = sources.control().status();
    this.problems = problems;
  }

  boolean isDraft() {
    return status == Status.DRAFT;
  }

  /** The words that stand for something open until the document is composed. */
  String words(String field) {
    return isDraft() ? "${" + field + "}" : STAND_IN;
  }

  /** Something that the council says is pending; it is reported once. */
  void pending(String name, Gap gap, String hint) {
    String message = "'" + name + "' is pending";
    add(
        gap,
        isDraft()
            ? Diagnostic.warning(gap.location(), message, hint).by("fact-pending")
            : Diagnostic.error(
                gap.location(), message + ", and '" + policy + "' is " + status.word(), hint));
  }

  /** A clause of which no variant is chosen. */
  void notChosen(String message, Gap gap, String hint) {
    add(
        gap,
        isDraft()
            ? Diagnostic.warning(gap.location(), message, hint).by("option-not-chosen")
            : Diagnostic.error(gap.location(), message, hint));
  }

  private void add(Gap gap, Diagnostic report) {
    if (gaps.putIfAbsent(gap.field(), gap) == null) {
      problems.add(report);
    }
  }

  /** The gaps that a draft prints, in the order in which they were found. */
  List<Gap> inDraft() {
    return isDraft() ? List.copyOf(gaps.values()) : List.of();
  }
}
