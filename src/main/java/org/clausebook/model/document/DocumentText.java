package org.clausebook.model.document;

import java.util.List;
import org.clausebook.model.Presentation;

/** The words of a document, of which a copy may have other ones. */
record DocumentText(
    String title,
    String runningTitle,
    List<NumberedClause> clauses,
    List<String> closing,
    Presentation presentation) {

  static DocumentText of(PolicyDocument document) {
    return new DocumentText(
        document.title(),
        document.runningTitle(),
        document.clauses(),
        document.closing(),
        document.presentation());
  }

  DocumentText with(List<NumberedClause> others) {
    return new DocumentText(title, runningTitle, others, closing, presentation);
  }

  /** The same with the closing lines of a record, where it has them. */
  DocumentText closedAs(PolicyDocument record) {
    return new DocumentText(
        title,
        runningTitle,
        clauses,
        record.closing(),
        presentation.with(record.presentation().around()));
  }

  DocumentText finished() {
    return new DocumentText(title, runningTitle, clauses, closing, presentation.finished());
  }
}
