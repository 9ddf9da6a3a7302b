package org.clausebook.feature.drift;

import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;

/** A clause whose words are to be taken, and from where. */
public record TakeRequest(PolicyKey key, ClauseId clause, Settled.Way way) {}
