package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * The smallest reusable text.
 *
 * @param heading plain text with merge fields; empty for text without a heading
 * @param body Markdown with merge fields; that of the first variant where one must be chosen; empty
 *     for a heading over other clauses
 * @param when the condition on which the clause is included; empty if it always is
 * @param variants other wordings to choose from
 * @param location where the clause is declared
 * @param translation of heading and body, where they are not English
 * @param summary what it means in plain words, with merge fields; no policy prints it
 */
public record Clause(
    ClauseId id,
    Basis basis,
    SourceText heading,
    SourceText body,
    Optional<SourceText> when,
    Provenance provenance,
    Variants variants,
    Location location,
    Optional<Translation> translation,
    Optional<SourceText> summary) {
  /** The word written for a heading or body that a clause does not have. */
  public static final String NONE = "none";

  /** A clause in one language. */
  public Clause(
      ClauseId id,
      Basis basis,
      SourceText heading,
      SourceText body,
      Optional<SourceText> when,
      Provenance provenance,
      Variants variants,
      Location location) {
    this(
        id,
        basis,
        heading,
        body,
        when,
        provenance,
        variants,
        location,
        Optional.empty(),
        Optional.empty());
  }

  /** A clause that is worded in one way and says nothing of where it is taken from. */
  public Clause(
      ClauseId id,
      Basis basis,
      SourceText heading,
      SourceText body,
      Optional<SourceText> when,
      Location location) {
    this(id, basis, heading, body, when, Provenance.none(), Variants.none(), location);
  }

  /** The clause as one of its variants words it. */
  public Clause as(Variants.Variant variant) {
    return new Clause(
        id,
        basis,
        variant.heading().orElse(heading),
        variant.body(),
        when,
        provenance,
        variants,
        location,
        variant.translation(),
        variant.summary().or(() -> summary));
  }
}
