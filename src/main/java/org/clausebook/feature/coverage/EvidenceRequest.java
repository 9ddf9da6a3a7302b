package org.clausebook.feature.coverage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.clausebook.model.document.Format;

/**
 * A request for the evidence of a financial year.
 *
 * @param council its slug
 * @param year as councils write it
 * @param from its first day
 * @param to its last day
 * @param today whether the year is over is seen from it
 * @param formats some of {@link Evidence#FORMATS}
 */
public record EvidenceRequest(
    String council,
    String year,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    Set<Format> formats) {
  public EvidenceRequest {
    formats = formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
  }
}
