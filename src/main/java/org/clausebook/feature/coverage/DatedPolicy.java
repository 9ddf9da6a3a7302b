package org.clausebook.feature.coverage;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;

/**
 * One policy as it was on a day.
 *
 * @param title as it was printed, or as its draft is
 * @param version that was in force, or that of the draft
 * @param decision that it rested on; empty while nothing was decided
 * @param lock of the words in force, where they are locked
 * @param record the decisions and reviews taken by then
 */
public record DatedPolicy(
    PolicyKey key,
    String title,
    Optional<String> version,
    Optional<Event> decision,
    Optional<Lock> lock,
    List<Event> record) {
  public DatedPolicy {
    record = List.copyOf(record);
  }
}
