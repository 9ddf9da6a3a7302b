package org.clausebook.feature.redline;

import java.util.Optional;
import org.clausebook.model.record.PolicyKey;

/**
 * Two versions of a policy that are to be compared, by their names or as {@code draft}.
 *
 * @param from the earlier one; otherwise that in force
 * @param to the later one; otherwise the draft, the text as it would be made now
 */
public record RedlineRequest(PolicyKey key, Optional<String> from, Optional<String> to) {}
