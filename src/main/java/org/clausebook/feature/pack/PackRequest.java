package org.clausebook.feature.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.record.Verb;

/**
 * A request for a pack.
 *
 * @param policies in the order of the agenda; none for all that have something to decide
 * @param body that meets
 * @param meeting the day of the meeting
 * @param verb what it is asked to do with every policy; otherwise what each one awaits
 */
public record PackRequest(
    String council, List<String> policies, String body, LocalDate meeting, Optional<Verb> verb) {
  public PackRequest {
    policies = List.copyOf(policies);
  }
}
