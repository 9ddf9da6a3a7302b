package org.clausebook.explain;

import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * A stretch of a printed text that was written in one place.
 *
 * @param words as they are printed
 * @param location where they are written; of a value, where it is set
 * @param field the merge field whose value this is; empty for words of a text itself
 */
public record PrintedRun(String words, Location location, Optional<String> field) {}
