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
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to);

  /** The words with all edits made; two that touch the same words are reported. */
  static Wording applyAll(List<Edit> edits, Wording words, List<Diagnostic> problems) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(ORDER);
    Wording amended = words;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Edit edit = ordered.get(i);
      if (i > 0 && edit.touches(ordered.get(i - 1))) {
        problems.add(edit.clash(ordered.get(i - 1)));
      } else {
        amended = amended.replace(edit.from(), edit.to(), edit.replacement());
      }
    }
    return amended;
  }

  /** Whether the outcome would depend on which of the two is made first. */
  private boolean touches(Edit earlier) {
    boolean isInsertion = from == to;
    boolean isBesideInsertion = isInsertion && from == earlier.from && from == earlier.to;
    boolean isBesideOmission = isInsertion && from == earlier.to && earlier.replacement.runs().isEmpty();
    return from < earlier.to || isBesideInsertion || isBesideOmission;
  }

  private Diagnostic clash(Edit other) {
    boolean isLater = setting.location().compareTo(other.setting.location()) > 0;
    Setting reported = isLater ? setting : other.setting;
    Setting first = isLater ? other.setting : setting;
    return Diagnostic.error(
        reported.location(),
        "this touches words that are already amended at " + first.location(),
        "make one amendment of the two");
  }
}
