package org.clausebook.feature.drift;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled.Way;

/** The words that a clause gets by each way of taking them. */
final class WantedWords {
  private final ClauseTexts texts;
  private final String file;

  /**
   * The wanted words of one clause.
   *
   * @param file that the council words the policy in
   */
  WantedWords(ClauseTexts texts, String file) {
    this.texts = texts;
    this.file = file;
  }

  /** The words, none where the draft is not to have the clause; or why this way is not open. */
  Result<Optional<Lock.Text>> of(Way way) {
    if (texts.basis() == Basis.STATUTORY && way != Way.UPSTREAM) {
      return refused(
          "is statutory and must stay as the library has it", "use '--upstream' instead");
    }
    boolean isUpstream = texts.today().upstream().isPresent();
    boolean isLeftOut = !isUpstream && texts.isOffered() && texts.today().own().isEmpty();
    if (isLeftOut && way != Way.AS_IS) {
      return refused(
          "is left out by a choice or a fact, which no amendment can change",
          "switch it on under 'clauses', or change the fact, in the council's files; or use"
              + " '--as-is' if it is to stay out");
    }
    return switch (way) {
      case UPSTREAM -> upstream();
      case KEEP -> Result.ok(texts.locked().own());
      case MERGE -> merged();
      case AS_IS -> asIs();
    };
  }

  private <T> Result<T> refused(String why, String hint) {
    return Result.failed(
        Diagnostic.error(Location.of(file), "clause '" + texts.id().value() + "' " + why, hint));
  }

  private Result<Optional<Lock.Text>> upstream() {
    boolean isTheirOwn =
        texts.locked().upstream().isEmpty() && texts.today().upstream().isEmpty();
    return isTheirOwn
        ? refused(
            "is the council's own and was never in the library",
            "use '--keep' for the words that were locked, or '--as-is' for those of the draft")
        : Result.ok(texts.today().upstream());
  }

  private Result<Optional<Lock.Text>> asIs() {
    return texts.misfits().isEmpty()
        ? Result.ok(texts.today().own())
        : refused(
            "has an amendment that no longer fits: " + texts.misfits().get(0),
            "correct that amendment or take it out, then run this command again");
  }

  private Result<Optional<Lock.Text>> merged() {
    Optional<Lock.Text> base = texts.locked().upstream();
    Optional<Lock.Text> upstream = texts.today().upstream();
    // Of an amendment that no longer fits, the words that it made are in the lock.
    Optional<Lock.Text> here = texts.misfits().isEmpty() && texts.isEditedHere()
        ? texts.today().own()
        : texts.locked().own();
    if (base.isEmpty() || upstream.isEmpty() || here.isEmpty()) {
      return refused(
          "cannot be merged: it is not both in the library and in the policy, then and now",
          "use '--upstream' for what the library has, or '--keep' for what was decided");
    }
    boolean isMerged = texts.misfits().isEmpty()
        && texts
            .today()
            .own()
            .filter(own -> WordChanges.areKept(base.get(), upstream.get(), own))
            .isPresent();
    if (isMerged) {
      return Result.ok(texts.today().own());
    }
    MergedText merged = MergedText.of(base.get(), here.get(), upstream.get());
    return merged.isClean()
        ? Result.ok(Optional.of(merged.text()))
        : Result.failed(merged.conflicts().stream().map(this::conflict).toList());
  }

  private Diagnostic conflict(Conflict conflict) {
    return Diagnostic.error(
        Location.of(file),
        "clause '" + texts.id().value() + "' was changed in two ways " + conflict.words(),
        "use '--upstream' or '--keep'; or edit the clause in this file until it reads as you want,"
            + " then use '--as-is'");
  }
}
