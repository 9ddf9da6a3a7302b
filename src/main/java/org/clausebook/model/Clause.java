package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * The smallest reusable text.
 *
 * @param heading plain text with merge fields
 * @param body Markdown with merge fields
 * @param when the passage without which the clause is left out; empty for a clause that always
 *     stands
 * @param location where the clause is declared
 */
public record Clause(
    ClauseId id,
    Basis basis,
    SourceText heading,
    SourceText body,
    Optional<SourceText> when,
    Location location) {}
