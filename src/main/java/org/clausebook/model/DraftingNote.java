package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * A note for whoever drafts a policy, shown while drafting and never printed.
 *
 * @param about what it is on, for readers: {@code clause 'scope'}
 * @param clause that the note belongs to; empty where it belongs to the policy as a whole
 * @param variant of that clause, where the note is on one
 * @param words plain text of one or more paragraphs
 */
public record DraftingNote(
    String about, Optional<ClauseId> clause, Optional<String> variant, SourceText words) {

  /** A note on a policy as a whole, or on what its outline asks. */
  public static DraftingNote of(String about, SourceText words) {
    return new DraftingNote(about, Optional.empty(), Optional.empty(), words);
  }

  /** The same on a clause that took in the one that it was written on. */
  public DraftingNote under(ClauseId other) {
    return new DraftingNote(about, Optional.of(other), variant, words);
  }

  /** Each paragraph as one line, however it is wrapped in YAML. */
  public List<String> paragraphs() {
    return Arrays.stream(words.value().strip().split("\\n\\s*\\n"))
        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
        .toList();
  }

  /** The note as it is reported. */
  public Diagnostic report() {
    return Diagnostic.note(words.locate(0), "on " + about + ": " + String.join("\n", paragraphs()));
  }
}
