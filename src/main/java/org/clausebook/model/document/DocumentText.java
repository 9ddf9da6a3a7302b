package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Presentation;

/**
 * The words of a document; a copy of a document may have others.
 *
 * @param runningTitle the title without the council's name, for page headers
 * @param closing lines that end the document: adoption, minute, review
 */
public record DocumentText(
    String title,
    String runningTitle,
    List<NumberedClause> clauses,
    List<String> closing,
    Presentation presentation) {
  public DocumentText {
    clauses = List.copyOf(clauses);
    closing = List.copyOf(closing);
  }

  boolean hasGaps() {
    return clauses.stream().anyMatch(clause -> !clause.gaps().isEmpty());
  }

  /** The words of the title before the running title: the name of the council. */
  Optional<String> titleName() {
    return Optional.of(title)
        .filter(whole -> whole.endsWith(runningTitle))
        .map(whole -> whole.substring(0, whole.length() - runningTitle.length()).strip())
        .filter(name -> !name.isEmpty());
  }

  /** The same with other clauses. */
  public DocumentText with(List<NumberedClause> others) {
    return new DocumentText(title, runningTitle, others, closing, presentation);
  }

  DocumentText closedWith(List<String> lines) {
    return new DocumentText(title, runningTitle, clauses, lines, presentation);
  }

  /** The same with the closing lines of a record, where it has them. */
  DocumentText closedAs(DocumentText record) {
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
