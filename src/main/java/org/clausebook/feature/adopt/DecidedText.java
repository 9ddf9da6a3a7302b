package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;

/**
 * The text that is about to be decided on, compared with what was decided earlier.
 *
 * @param document as it will be printed
 * @param file that a council words the policy in
 */
record DecidedText(PolicyDocument document, String file) {

  /** The changes since a committee approved it. */
  List<ChangedClause> changesSince(Lock approval) {
    return approval.wording().equals(document.wording())
        ? List.of()
        : ChangedClause.between(approval.document(), document);
  }

  /** The same as mistakes, to be mended or accepted. */
  static Diagnostic refused(ChangedClause change, Lock approval, String file) {
    return changed(
        change,
        approval,
        file,
        "have it approved again, put the words back, or use '--accept-changes' if the meeting"
            + " decided on these words");
  }

  /** The report on a clause that is not what an earlier decision locked. */
  static Diagnostic changed(ChangedClause change, Lock decision, String file, String hint) {
    String since = decision.event().date().map(date -> " on " + date.iso()).orElse("");
    return Diagnostic.error(
        Location.of(file),
        "clause " + change.name() + " is not what was " + decision.event().verb() + since + ": "
            + change.words(),
        hint);
  }

  /** A version that was adopted with other words, or comes before that one. */
  Optional<Diagnostic> versionTaken(Lock adoption) {
    Optional<String> former = adoption.document().version();
    Optional<String> now = document.version();
    return VersionOrder.isTaken(document, adoption)
        ? Optional.of(Diagnostic.error(
            Location.of(file),
            "version '" + former.get() + "' was " + adoption.event().verb()
                + " with other words, and '" + now.get() + "' is not a later version",
            "use '--version " + ShellWords.quoted(VersionOrder.next(former.get())) + "'"))
        : Optional.empty();
  }
}
