package org.clausebook.model;

import java.util.List;

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
