package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import org.clausebook.markdown.LineChanges;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.Fingerprint;

/**
 * A decision as it will be in the files.
 *
 * @param wording the fingerprint of the words that were decided on; empty where nobody knows them
 * @param lock the file that holds them
 * @param before the text of the policy's file
 * @param after the same with the decision in it
 * @param changes since a committee approved the words
 * @param files to be written, in this order: the policy's, after its locks, makes it so
 * @param undone what was on record, if it is a decision that is taken back
 */
public record Recording(
    PolicyKey key,
    Optional<Fingerprint> wording,
    Optional<String> version,
    Optional<String> lock,
    String before,
    String after,
    List<ChangedClause> changes,
    List<OutputFile> files,
    Optional<Undone> undone) {

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

  public Recording {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
  }

  /** A decision that is put on record. */
  public Recording(
      PolicyKey key,
      Optional<Fingerprint> wording,
      Optional<String> version,
      Optional<String> lock,
      String before,
      String after,
      List<ChangedClause> changes,
      List<OutputFile> files) {
    this(key, wording, version, lock, before, after, changes, files, Optional.empty());
  }

  /** The lines of that file that change, as {@code diff} marks them. */
  public List<String> changedLines() {
    return LineChanges.between(before, after);
  }

  /** The file that a council words the policy in. */
  public String file() {
    return key.file();
  }
}
