package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * The clauses in force in one council's policy, in order; what {@code resolve} hands on.
 *
 * @param details of document control, beside version, review cycle and events
 * @param drafting what concerns whoever drafts it
 * @param translation where it is printed in Welsh
 */
public record ResolvedPolicy(
    Council council,
    Outline outline,
    Text text,
    DocumentControl control,
    ControlDetails details,
    Drafting drafting,
    String file,
    Optional<TranslatedPolicy> translation) {

  /**
   * The words of a policy, with merge fields.
   *
   * @param merged clauses that are under the heading of another, and which that is
   * @param printed lines around the clauses
   * @param isPrintedByCouncil whether the council wrote those lines, so that none may be left out
   * @param fullNames clauses that print the council's full name in place of its term
   * @param summaries of clauses in plain words, which the policy does not print
   */
  public record Text(
      SourceText title,
      List<ClauseInForce> clauses,
      Presentation presentation,
      Map<ClauseId, ClauseId> merged,
      List<PrintedLine> printed,
      boolean isPrintedByCouncil,
      List<ClauseId> fullNames,
      Map<ClauseId, List<SourceText>> summaries) {
    public Text {
      clauses = List.copyOf(clauses);
      merged = Collections.unmodifiableMap(new LinkedHashMap<>(merged));
      printed = List.copyOf(printed);
      fullNames = List.copyOf(fullNames);
      summaries = Collections.unmodifiableMap(new LinkedHashMap<>(summaries));
    }
  }

  public SourceText title() {
    return text.title();
  }

  public List<ClauseInForce> clauses() {
    return text.clauses();
  }

  public Presentation presentation() {
    return text.presentation();
  }

  /** Lines around the clauses. */
  public List<PrintedLine> printed() {
    return text.printed();
  }

  /** What a draft tells whoever drafts it; nothing once it is adopted. */
  public List<Diagnostic> notes() {
    return control.status() == Status.DRAFT
        ? drafting.notes().stream().map(DraftingNote::report).toList()
        : List.of();
  }

  /** The same policy, which is printed in another language too. */
  public ResolvedPolicy with(TranslatedPolicy other) {
    return new ResolvedPolicy(
        council, outline, text, control, details, drafting, file, Optional.of(other));
  }

  /** The same record of another text: its clauses without words, its title and its facts. */
  public ResolvedPolicy of(
      Council otherCouncil, SourceText otherTitle, List<ClauseInForce> others) {
    var other = new Text(
        otherTitle,
        others,
        text.presentation(),
        text.merged(),
        text.printed(),
        text.isPrintedByCouncil(),
        List.of(),
        Map.of());
    return new ResolvedPolicy(
        otherCouncil, outline, other, control, details, drafting, file, translation);
  }
}
