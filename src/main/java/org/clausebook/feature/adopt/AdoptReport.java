package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Edits;
import org.clausebook.workspace.PlannedEdits;
import org.clausebook.workspace.TextChange;

/**
 * A decision as it will be in the files: put on record, or taken back.
 *
 * @param wording the fingerprint of the words that were decided on; empty where nobody knows them
 * @param lock the file that holds them
 * @param text of the policy's file, without the decision and with it
 * @param changes since a committee approved the words
 * @param files to be written, in this order: the policy's, after its locks, makes it so
 * @param undone what was on record, if it is a decision that is taken back
 */
public record AdoptReport(
    PolicyKey key,
    Optional<Fingerprint> wording,
    Optional<String> version,
    Optional<String> lock,
    TextChange text,
    List<ChangedClause> changes,
    List<OutputFile> files,
    Optional<Undone> undone)
    implements PlannedEdits {

  /**
   * A decision that is taken back.
   *
   * @param file with its lock, which is removed once all others are written
   */
  public record Undone(OutputFile file, Lock lock) {
    /** The decision: its verb, body, date and minute. */
    public String words() {
      Decision decision = lock.event();
      return decision.verb() + " by " + decision.body()
          + decision.date().map(date -> " on " + date.iso()).orElse("")
          + decision.minute().map(minute -> ", minute " + minute).orElse("");
    }
  }

  public AdoptReport {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
  }

  @Override
  public List<FileEdit> edits() {
    return Stream.concat(
            files.stream().map(this::edit),
            undone.map(gone -> FileEdit.removed(gone.file())).stream())
        .toList();
  }

  /**
   * A lock is never written over; of a picture, which is called by its content, there is but one.
   */
  private FileEdit edit(OutputFile written) {
    if (written.path().equals(text.file())) {
      return Edits.of(written, text.before());
    }
    return lock.equals(Optional.of(written.path())) || undone.isPresent()
        ? FileEdit.added(written)
        : FileEdit.replaced(written);
  }
}
