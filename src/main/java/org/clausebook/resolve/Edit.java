package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.Wording;

/**
 * New words for a stretch of the words as they were.
 *
 * @param from first offset that is replaced
 * @param to offset after the last
 * @param setting what is done, and where that is written
 */
record Edit(int from, int to, Wording replacement, Setting setting) {

  /** The words with all edits made; two that touch the same words are reported. */
  static Wording applyAll(List<Edit> edits, Wording words, List<Diagnostic> problems) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    Wording amended = words;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Edit edit = ordered.get(i);
      if (i > 0 && edit.from() < ordered.get(i - 1).to()) {
        problems.add(Diagnostic.error(
            edit.setting().location(),
            "this touches words that are already amended at "
                + ordered.get(i - 1).setting().location(),
            "make one amendment of the two"));
      } else {
        amended = amended.replace(edit.from(), edit.to(), edit.replacement());
      }
    }
    return amended;
  }
}
