package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.markdown.LineChanges;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;

/**
 * The edits to the files that give a clause the words that were chosen.
 *
 * @param was the draft's words; empty where it does not have the clause
 * @param is the words that it will have
 * @param before the text of the policy's file
 * @param after the same with the clause settled
 * @param files to be written; none where all is there already
 */
public record TakePlan(
    TakeRequest request,
    Optional<Lock.Text> was,
    Optional<Lock.Text> is,
    String before,
    String after,
    List<OutputFile> files) {
  public TakePlan {
    files = List.copyOf(files);
  }

  /** The lines of the file that change, as {@code diff} marks them. */
  public List<String> changedLines() {
    return LineChanges.between(before, after);
  }
}
