package org.clausebook.feature.drift;

import org.clausebook.model.ClauseId;
import org.clausebook.model.PolicyKey;
import org.clausebook.model.Settled;

/** A clause that is to be settled, and how. */
public record TakeRequest(PolicyKey key, ClauseId clause, Settled.Way way) {}
