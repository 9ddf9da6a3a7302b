package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import org.clausebook.markdown.LineChanges;
import org.clausebook.model.document.OutputFile;
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
 * @param files to be written, in this order: the last one is the policy's, and makes it so
 */
public record Recording(
    PolicyKey key,
    Optional<Fingerprint> wording,
    Optional<String> version,
    Optional<String> lock,
    String before,
    String after,
    List<ChangedClause> changes,
    List<OutputFile> files) {
  public Recording {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
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
