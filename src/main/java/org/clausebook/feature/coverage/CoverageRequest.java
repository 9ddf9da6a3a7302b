package org.clausebook.feature.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * The question which requirements are met.
 *
 * @param councils by their slugs
 * @param on the day that is asked about
 */
public record CoverageRequest(List<String> councils, LocalDate on) {
  public CoverageRequest {
    councils = List.copyOf(councils);
  }
}
