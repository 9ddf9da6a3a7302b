package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.Status;

/**
 * The decisions on a document and what is printed of them; a copy of a document may have others.
 *
 * @param version as the council counts it
 * @param sheet what is printed beside title and clauses: letterhead, document control, signatures
 */
public record DocumentRecord(
    Status status,
    Optional<String> version,
    List<Decision> decisions,
    Review review,
    ControlSheet sheet) {
  public DocumentRecord {
    decisions = List.copyOf(decisions);
  }

  DocumentRecord with(List<Decision> others) {
    return new DocumentRecord(status, version, others, review, sheet);
  }

  DocumentRecord with(ControlSheet other) {
    return new DocumentRecord(status, version, decisions, review, other);
  }

  /** The same decisions on another version. */
  DocumentRecord of(Optional<String> other) {
    return new DocumentRecord(status, other, decisions, review, sheet);
  }
}
