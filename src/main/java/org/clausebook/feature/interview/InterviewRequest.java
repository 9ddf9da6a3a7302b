package org.clausebook.feature.interview;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the councils and policies before anything is asked.
 *
 * @param council the folder or name of a council, which may be there or not
 * @param policies by the names of their files; none where they are asked for
 */
public record InterviewRequest(Optional<String> council, List<String> policies) {
  public InterviewRequest {
    policies = List.copyOf(policies);
  }
}
