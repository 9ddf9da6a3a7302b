package org.clausebook;

import org.clausebook.model.ClauseId;
import org.clausebook.model.Settled;

/** A clause that is to be settled, and how. */
public record SettleRequest(PolicyKey key, ClauseId clause, Settled.Way way) {}
