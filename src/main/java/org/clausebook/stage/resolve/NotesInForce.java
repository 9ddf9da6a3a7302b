package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.PolicySources;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * The notes that concern one policy: those on its outline, on the clauses that are in it, and on
 * amendments to these.
 *
 * @param merged clauses that are under the heading of another, and which that is
 */
record NotesInForce(PolicySources sources, Map<ClauseId, ClauseId> merged) {
  List<DraftingNote> of(List<ClauseInForce> clauses) {
    List<ClauseId> standing = clauses.stream().map(ClauseInForce::id).toList();
    List<ClauseId> noted =
        Stream.concat(standing.stream(), merged.keySet().stream()).toList();
    Stream<DraftingNote> written = Stream.concat(
        Stream.concat(
            sources.outline().notes().stream(),
            sources.library().remarks(noted).notes().stream().filter(this::isOnWhatIsChosen)),
        sources.overlays().stream().flatMap(overlay -> overlay.remarks().notes().stream()));
    return written
        .map(this::settled)
        .filter(note -> note.clause().map(standing::contains).orElse(true))
        .toList();
  }

  /** While no variant is chosen, the notes on all of them help to choose. */
  private boolean isOnWhatIsChosen(DraftingNote note) {
    Optional<String> chosen = note.clause()
        .flatMap(
            id -> Optional.ofNullable(sources.overlay().choices().variants().get(id)))
        .map(Choice::value)
        .map(SourceText::value);
    return note.variant().isEmpty() || chosen.isEmpty() || note.variant().equals(chosen);
  }

  private DraftingNote settled(DraftingNote note) {
    return note.clause()
        .flatMap(id -> Optional.ofNullable(merged.get(id)))
        .map(note::under)
        .orElse(note);
  }
}
