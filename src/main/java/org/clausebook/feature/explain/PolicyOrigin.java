package org.clausebook.feature.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.Layer;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.NamedText;

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

  /** The notes on one of its clauses, or, without one, on the policy as a whole. */
  public List<DraftingNote> notes(Optional<ClauseId> clause) {
    return notes.stream().filter(note -> note.clause().equals(clause)).toList();
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
