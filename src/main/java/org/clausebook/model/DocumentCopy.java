package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.PolicyDocument.Decision;
import org.clausebook.model.PolicyDocument.NumberedClause;
import org.clausebook.model.PolicyDocument.Review;

/** A copy of a document on its way, in which some parts are other ones. */
final class DocumentCopy {
  private final PolicyDocument original;
  private String title;
  private String runningTitle;
  private Status status;
  private List<NumberedClause> clauses;
  private List<String> closing;
  private List<Decision> decisions;
  private Review review;
  private Presentation presentation;
  private ControlSheet sheet;
  private Optional<Bilingual> bilingual;
  private Optional<Decision> successor;

  DocumentCopy(PolicyDocument original) {
    this.original = original;
    this.title = original.title();
    this.runningTitle = original.runningTitle();
    this.status = original.status();
    this.clauses = original.clauses();
    this.closing = original.closing();
    this.decisions = original.decisions();
    this.review = original.review();
    this.presentation = original.presentation();
    this.sheet = original.sheet();
    this.bilingual = original.bilingual();
    this.successor = original.successor();
  }

  DocumentCopy title(String other) {
    title = other;
    return this;
  }

  DocumentCopy runningTitle(String other) {
    runningTitle = other;
    return this;
  }

  DocumentCopy status(Status other) {
    status = other;
    return this;
  }

  DocumentCopy clauses(List<NumberedClause> other) {
    clauses = other;
    return this;
  }

  DocumentCopy closing(List<String> other) {
    closing = other;
    return this;
  }

  DocumentCopy decisions(List<Decision> other) {
    decisions = other;
    return this;
  }

  DocumentCopy review(Review other) {
    review = other;
    return this;
  }

  DocumentCopy presentation(Presentation other) {
    presentation = other;
    return this;
  }

  DocumentCopy sheet(ControlSheet other) {
    sheet = other;
    return this;
  }

  DocumentCopy bilingual(Optional<Bilingual> other) {
    bilingual = other;
    return this;
  }

  DocumentCopy successor(Optional<Decision> other) {
    successor = other;
    return this;
  }

  PolicyDocument make() {
    return new PolicyDocument(
        original.council(),
        original.policy(),
        original.councilName(),
        title,
        runningTitle,
        original.description(),
        original.language(),
        status,
        original.version(),
        clauses,
        closing,
        decisions,
        review,
        presentation,
        sheet,
        bilingual,
        successor);
  }
}
