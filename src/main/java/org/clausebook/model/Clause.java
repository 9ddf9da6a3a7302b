package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * The smallest reusable text.
 *
 * @param words those of the first variant where one must be chosen
 * @param when the condition on which the clause is included; empty if it always is
 * @param variants other wordings to choose from
 * @param location where the clause is declared
 */
public record Clause(
    ClauseId id,
    Basis basis,
    ClauseWords words,
    Optional<SourceText> when,
    Provenance provenance,
    Variants variants,
    Location location) {
  /** The word written for a heading or body that a clause does not have. */
  public static final String NONE = "none";

  /** A clause that is worded in one way and says nothing of where it is taken from. */
  public Clause(
      ClauseId id,
      Basis basis,
      SourceText heading,
      SourceText body,
      Optional<SourceText> when,
      Location location) {
    this(
        id,
        basis,
        new ClauseWords(heading, body),
        when,
        Provenance.none(),
        Variants.none(),
        location);
  }

  /** The clause as one of its variants words it. */
  public Clause as(Variants.Variant variant) {
    var words = new ClauseWords(
        variant.heading().orElse(heading()),
        variant.body(),
        variant.translation(),
        variant.summary().or(this::summary));
    return new Clause(id, basis, words, when, provenance, variants, location);
  }

  /** Plain text with merge fields; empty for text without a heading. */
  public SourceText heading() {
    return words.heading();
  }

  /** Markdown with merge fields. */
  public SourceText body() {
    return words.body();
  }

  /** Of heading and body, where they are not English. */
  public Optional<Translation> translation() {
    return words.translation();
  }

  /** What it means in plain words. */
  public Optional<SourceText> summary() {
    return words.summary();
  }
}
