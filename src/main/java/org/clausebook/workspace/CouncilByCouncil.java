package org.clausebook.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.clausebook.model.record.PolicyKey;

/**
 * The policies of one council after the other. Of a hundred thousand councils nothing is held but
 * the policies.
 */
final class CouncilByCouncil implements Iterator<List<PolicyKey>> {
  private final List<PolicyKey> keys;
  private int next;

  private CouncilByCouncil(List<PolicyKey> keys) {
    this.keys = keys;
  }

  /** The keys grouped by council, the councils in the order in which they are first named. */
  static Iterator<List<PolicyKey>> of(List<PolicyKey> keys) {
    Map<String, List<PolicyKey>> councils = new LinkedHashMap<>();
    keys.forEach(
        key -> councils.computeIfAbsent(key.council(), c -> new ArrayList<>()).add(key));
    return new CouncilByCouncil(councils.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public boolean hasNext() {
    return next < keys.size();
  }

  @Override
  public List<PolicyKey> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int first = next;
    String council = keys.get(first).council();
    while (hasNext() && keys.get(next).council().equals(council)) {
      next++;
    }
    return keys.subList(first, next);
  }
}
