package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.Group;

/** The notes to whoever drafts that were met while files were read. */
final class DraftingNotes {
  /** The key of a note, wherever one may be. */
  static final String KEY = "drafting-note";

  private final List<DraftingNote> notes = new ArrayList<>();

  /** The note of a group that is no clause, if it has one. */
  void add(Group group, String about) {
    group.text(KEY).ifPresent(words -> notes.add(DraftingNote.of(about, words)));
  }

  /** The note of a clause, or of one of its variants, if it has one. */
  void add(Group group, ClauseId clause, Optional<String> variant) {
    String about =
        variant.map(name -> "variant '" + name + "' of ").orElse("") + "clause '" + clause + "'";
    add(group, about, Optional.of(clause), variant);
  }

  /** The note of an amendment to a clause, if it has one; without a clause it always counts. */
  void add(Group group, String about, Optional<ClauseId> clause) {
    add(group, about, clause, Optional.empty());
  }

  private void add(Group group, String about, Optional<ClauseId> clause, Optional<String> variant) {
    group.text(KEY).ifPresent(words -> notes.add(new DraftingNote(about, clause, variant, words)));
  }

  /** The notes found so far. */
  List<DraftingNote> all() {
    return List.copyOf(notes);
  }
}
