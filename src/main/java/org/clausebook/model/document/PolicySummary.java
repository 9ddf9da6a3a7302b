package org.clausebook.model.document;

import java.util.List;

/**
 * What a policy means in plain words, for those it is for.
 *
 * @param document that it sums up
 * @param summaries of its clauses, in each of its languages
 */
public record PolicySummary(PolicyDocument document, List<ClauseSummary> summaries) {
  public PolicySummary {
    summaries = List.copyOf(summaries);
  }

  /** What its files are called, {@code council/policy.summary}. */
  public String name() {
    return document.council() + "/" + document.policy() + ".summary";
  }

  /** Where it is written, in the output folder. */
  public String path(Format format) {
    return name() + "." + format.extension();
  }
}
