package org.clausebook.feature.drift;

import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;

/** A clause that is to be settled, and how. */
public record TakeRequest(PolicyKey key, ClauseId clause, Settled.Way way) {}
