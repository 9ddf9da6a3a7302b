package org.clausebook.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy of a council given in code: what its file would say, as values.
 *
 * @param policy the name of its outline, such as {@code it-policy}
 * @param keys those of the policy's file but {@code amendments}; none for the shared policy as it is
 * @param amendments in order
 */
public record GivenPolicy(String policy, Map<String, ?> keys, List<GivenAmendment> amendments) {
  public GivenPolicy {
    GivenCouncil.check(policy);
    keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    amendments = List.copyOf(amendments);
  }
}
