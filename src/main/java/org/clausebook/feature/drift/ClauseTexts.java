package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Basis;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;

/**
 * The words of one clause, merge fields not filled in.
 *
 * @param locked what the lock holds of it
 * @param today what it is made from today
 * @param isOffered whether the policy's outline has the clause today, though it may be left out by
 *     a choice or a fact
 * @param facts answers that the clause prints, and that are others than were locked
 * @param log of the library's changes since the locked version
 * @param misfits what is wrong with the council's amendments to the clause
 */
public record ClauseTexts(
    ClauseId id,
    Basis basis,
    Sides locked,
    Sides today,
    boolean isOffered,
    List<FactChange> facts,
    List<ClauseChange> log,
    List<String> misfits) {

  /**
   * Both sides of a clause.
   *
   * @param upstream as the library and the layers have it; empty where they do not have it
   * @param own with the council's amendments; empty where its policy does not print the clause
   */
  public record Sides(Optional<Lock.Text> upstream, Optional<Lock.Text> own) {}

  /** An answer that a clause prints, then and now; empty where there was none. */
  public record FactChange(String field, String was, String is) {}

  public ClauseTexts {
    facts = List.copyOf(facts);
    log = List.copyOf(log);
    misfits = List.copyOf(misfits);
  }

  /** Whether the library's words are not those that were locked. */
  boolean isChangedUpstream() {
    return !areSame(locked.upstream(), today.upstream());
  }

  static boolean areSame(Optional<Lock.Text> was, Optional<Lock.Text> is) {
    return was.isPresent() == is.isPresent()
        && (was.isEmpty() || WordChanges.areSame(was.get(), is.orElseThrow()));
  }

  /**
   * Whether the council's own part is not what it was: its amendments, wordings, choices or the
   * facts that the clause prints.
   */
  boolean isEditedHere() {
    if (!facts.isEmpty() || locked.own().isPresent() != today.own().isPresent()) {
      return true;
    }
    if (locked.own().isEmpty() || areSame(locked.own(), today.own())) {
      return false;
    }
    if (locked.upstream().isEmpty() || today.upstream().isEmpty()) {
      return true;
    }
    return isOwnPartAnother(
        locked.upstream().get(),
        locked.own().get(),
        today.upstream().get(),
        today.own().orElseThrow());
  }

  /** Whether the council's part of the locked words, made to today's, gives others than it has. */
  private boolean isOwnPartAnother(
      Lock.Text base, Lock.Text then, Lock.Text upstream, Lock.Text now) {
    MergedText made = MergedText.of(base, then, upstream);
    if (made.isClean() && WordChanges.areSame(made.text(), now)) {
      return false;
    }
    boolean hadPart = !WordChanges.areSame(base, then);
    if (!misfits.isEmpty() && hadPart) {
      // What no longer fits is as it was: the library's words around it have changed.
      return false;
    }
    return !WordChanges.edits(base, then).equals(WordChanges.edits(upstream, now));
  }
}
