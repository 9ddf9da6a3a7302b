package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Presentation;
import org.clausebook.model.Surroundings;

/**
 * The words of a document; a copy of a document may have others.
 *
 * @param runningTitle the title without the council's name, for page headers
 * @param lines around the clauses
 * @param offices of the council that the words may name
 */
public record DocumentText(
    String title,
    String runningTitle,
    List<NumberedClause> clauses,
    PrintedLines lines,
    Presentation presentation,
    Offices offices) {
  /** Words that name no office. */
  public DocumentText(
      String title,
      String runningTitle,
      List<NumberedClause> clauses,
      PrintedLines lines,
      Presentation presentation) {
    this(title, runningTitle, clauses, lines, presentation, Offices.none());
  }

  public DocumentText {
    clauses = List.copyOf(clauses);
    // All lines are in the place that the presentation names, or it names none.
    if (presentation.around().isClosingFirst() && !lines.closing().isEmpty()) {
      presentation = presentation.with(presentation.around().unplaced());
    }
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
    return new DocumentText(title, runningTitle, others, lines, presentation, offices);
  }

  /** The same of a council with these offices. */
  DocumentText with(Offices others) {
    return new DocumentText(title, runningTitle, clauses, lines, presentation, others);
  }

  /** The same with the words around its clauses laid out otherwise. */
  public DocumentText with(Surroundings around) {
    return new DocumentText(
        title, runningTitle, clauses, lines, presentation.with(around), offices);
  }

  DocumentText with(PrintedLines others) {
    return new DocumentText(title, runningTitle, clauses, others, presentation, offices);
  }

  /** The same with the lines of a record, where it has them; the list is that of these words. */
  DocumentText linedAs(DocumentText record) {
    return new DocumentText(
        title,
        runningTitle,
        clauses,
        record.lines(),
        presentation.with(new Surroundings(
            presentation.around().contents(), record.presentation().around().closing())),
        offices);
  }

  DocumentText finished() {
    return new DocumentText(title, runningTitle, clauses, lines, presentation.finished(), offices);
  }
}
