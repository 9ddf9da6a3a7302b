package org.clausebook.feature.drift;

import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Settled;

/**
 * A choice of words for one clause.
 *
 * @param clause its id
 */
public record TakeRequest(PolicyKey key, String clause, Settled.Way way) {}
