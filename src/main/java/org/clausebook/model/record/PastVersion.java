package org.clausebook.model.record;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * An earlier version of a policy, of which no decision is on record here.
 *
 * @param version as the council counts it; empty where it had no number
 * @param status as the council words it: {@code Adopted}
 * @param change what it changed
 * @param minute the council's own reference
 */
public record PastVersion(
    Optional<SourceText> version,
    PartialDate date,
    Optional<SourceText> status,
    Optional<SourceText> change,
    Optional<SourceText> minute,
    Location location) {}
