package org.clausebook.feature.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.Layer;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.TracedText;
import org.clausebook.workspace.MeetingClauses;

/**
 * Where everything in one council's policy comes from.
 *
 * @param layers that the council rests on, the farthest first
 * @param notes to whoever drafts, on the policy and on its clauses
 * @param values what is set once for the whole policy, such as its title
 * @param around what else is printed, such as the rows of document control
 * @param layout the words of the layouts that print it
 */
public record PolicyOrigin(
    String council,
    String policy,
    List<Layer> layers,
    List<DraftingNote> notes,
    List<NamedText> values,
    List<ClauseOrigin> clauses,
    List<NamedText> around,
    LayoutWords layout) {
  public PolicyOrigin {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
    values = List.copyOf(values);
    clauses = List.copyOf(clauses);
    around = List.copyOf(around);
  }

  /**
   * The origin of a policy that is resolved and composed.
   *
   * @param document composed from the same policy
   * @param council whose policy it is
   */
  public static PolicyOrigin of(
      ResolvedPolicy policy, TracedDocument document, CouncilSources council) {
    List<ClauseOrigin> clauses =
        policy.clauses().stream().map(clause -> clause(clause, document)).toList();
    List<NamedText> values = values(policy, document);
    List<NamedText> known = Stream.concat(
            values.stream(), clauses.stream().flatMap(clause -> clause.texts().stream()))
        .toList();
    return new PolicyOrigin(
        document.document().council(),
        document.document().policy(),
        council.layers(),
        policy.drafting().notes(),
        values,
        clauses,
        document.texts().stream().filter(text -> !known.contains(text)).toList(),
        new LayoutWords(
            council.templates().layout(), document.document().bilingual().isPresent()));
  }

  private static List<NamedText> values(ResolvedPolicy policy, TracedDocument document) {
    TracedText review = TracedText.of(policy.control().reviewCycle().words());
    return Stream.of(
            named("title", document),
            named("version", document),
            Stream.of(new NamedText("review cycle", review)),
            named("closing line", document))
        .flatMap(texts -> texts)
        .toList();
  }

  private static Stream<NamedText> named(String what, TracedDocument document) {
    return document.texts().stream().filter(text -> text.what().equals(what));
  }

  private static ClauseOrigin clause(ClauseInForce clause, TracedDocument document) {
    String what = "clause '" + clause.id() + "'";
    NamedText body = only(what, document);
    List<StatutoryWords> statutory = document.document().clauses().stream()
        .filter(printed -> printed.id().equals(clause.id()))
        .flatMap(printed -> StatutoryWords.of(printed, body).stream())
        .toList();
    return new ClauseOrigin(
        clause,
        only("the number of " + what, document),
        only("the heading of " + what, document),
        body,
        statutory,
        List.of());
  }

  private static NamedText only(String what, TracedDocument document) {
    return named(what, document).findFirst().orElseGet(() -> new NamedText(what, TracedText.EMPTY));
  }

  /** The same with what each clause meets. */
  PolicyOrigin with(MeetingClauses meeting) {
    List<ClauseOrigin> told = clauses.stream()
        .map(origin -> new ClauseOrigin(
            origin.clause(),
            origin.number(),
            origin.heading(),
            origin.body(),
            origin.statutory(),
            meeting.metBy(origin.clause().id())))
        .toList();
    return new PolicyOrigin(council, policy, layers, notes, values, told, around, layout);
  }

  /** The notes on the policy as a whole. */
  public List<DraftingNote> notesOnWhole() {
    return notes.stream().filter(note -> note.clause().isEmpty()).toList();
  }

  /** The notes on one of its clauses. */
  public List<DraftingNote> notesOn(ClauseId clause) {
    return notes.stream()
        .filter(note -> note.clause().equals(Optional.of(clause)))
        .toList();
  }

  /** All that is printed. */
  private Stream<NamedText> texts() {
    return Stream.of(
            values.stream(),
            clauses.stream().flatMap(clause -> clause.texts().stream()),
            around.stream(),
            layout.texts().stream())
        .flatMap(texts -> texts);
  }

  /** The texts in which some words are printed, each with the runs that hold them. */
  public List<FoundWords> find(String words) {
    var search = new WordSearch(words);
    return texts()
        .map(text -> new FoundWords(text.what(), search.in(text)))
        .filter(found -> !found.runs().isEmpty())
        .toList();
  }
}
