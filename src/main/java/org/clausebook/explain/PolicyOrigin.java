package org.clausebook.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ClauseId;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.Layer;

/**
 * Where everything in one council's policy comes from.
 *
 * @param layers that the council stands on, the farthest first
 * @param notes to whoever drafts, on the policy and on its clauses
 * @param values what is set once for the whole policy, such as its title
 */
public record PolicyOrigin(
    String council,
    String policy,
    List<Layer> layers,
    List<DraftingNote> notes,
    List<PrintedText> values,
    List<ClauseOrigin> clauses) {
  public PolicyOrigin {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
    values = List.copyOf(values);
    clauses = List.copyOf(clauses);
  }

  /** The notes on one of its clauses, or, without one, on the policy as a whole. */
  public List<DraftingNote> notes(Optional<ClauseId> clause) {
    return notes.stream().filter(note -> note.clause().equals(clause)).toList();
  }

  /**
   * Where some words of one text are first written.
   *
   * @param what the text is: {@code title}, {@code clause 'scope'}, {@code closing line}
   */
  public Optional<Location> locate(String what, String words) {
    return Stream.concat(texts(), clauses.stream().map(ClauseOrigin::heading))
        .filter(text -> text.what().endsWith(what))
        .filter(text -> text.text().indexOf(words) >= 0)
        .findFirst()
        .flatMap(text -> text.locate(text.text().indexOf(words)));
  }

  private Stream<PrintedText> texts() {
    return Stream.concat(values.stream(), clauses.stream().map(ClauseOrigin::printed));
  }

  /** The texts in which some words are printed, each with the runs that hold them. */
  public List<PrintedText> find(String words) {
    return texts()
        .map(text -> new PrintedText(text.what(), text.text(), text.find(words)))
        .filter(text -> !text.runs().isEmpty())
        .toList();
  }
}
