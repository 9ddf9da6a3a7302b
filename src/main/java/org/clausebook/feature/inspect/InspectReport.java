package org.clausebook.feature.inspect;

import java.util.List;
import org.clausebook.model.document.PolicyDocument;

/**
 * The outcome of comparing a file with the record.
 *
 * @param document the text on record that it was held against: the nearest of all
 * @param isLocked whether a decision has locked its words
 * @param isInForce whether it is what the policy says now
 * @param altered what the file has otherwise, with the clause first that differs
 * @param remarks what is to be known beside: what was not looked at, or is not there
 */
public record InspectReport(
    PolicyDocument document,
    boolean isLocked,
    boolean isInForce,
    List<AlteredPlace> altered,
    List<String> remarks) {
  public InspectReport {
    altered = List.copyOf(altered);
    remarks = List.copyOf(remarks);
  }

  /** Whether the file says just what is on record. */
  public boolean isVerified() {
    return altered.isEmpty();
  }
}
