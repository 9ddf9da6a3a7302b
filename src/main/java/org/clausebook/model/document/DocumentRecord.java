package org.clausebook.model.document;

import java.util.List;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.Status;

/** The decisions on a document and what is printed of them, of which a copy may have other ones. */
record DocumentRecord(Status status, List<Decision> decisions, Review review, ControlSheet sheet) {

  static DocumentRecord of(PolicyDocument document) {
    return new DocumentRecord(
        document.status(), document.decisions(), document.review(), document.sheet());
  }

  DocumentRecord with(List<Decision> others) {
    return new DocumentRecord(status, others, review, sheet);
  }
}
