package org.clausebook.model;

import java.util.List;

/**
 * The clauses in force in one council's policy, in order; what {@code resolve} hands on.
 *
 * @param printed lines that close the document, with merge fields
 * @param isPrintedByCouncil whether the council wrote those lines, so that none may be left out
 * @param fullNames clauses that print the council's full name in place of its term
 */
public record ResolvedPolicy(
    Council council,
    Outline outline,
    SourceText title,
    List<ClauseInForce> clauses,
    DocumentControl control,
    List<SourceText> printed,
    boolean isPrintedByCouncil,
    List<ClauseId> fullNames,
    String file) {
  public ResolvedPolicy {
    clauses = List.copyOf(clauses);
    printed = List.copyOf(printed);
    fullNames = List.copyOf(fullNames);
  }
}
