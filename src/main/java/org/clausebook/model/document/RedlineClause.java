package org.clausebook.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.ClauseId;

/**
 * A clause and how it changed.
 *
 * @param id in the later version, if it is there
 * @param level 1 for a clause, 2 and 3 for those under it
 * @param numbering its numbers
 * @param heading plain text without the number
 * @param body nothing where the clause has moved away
 * @param changes what became of it; none where it is as it was
 * @param why it changed, where that is known
 * @param gaps stretches of the body, in bold there, that say what is still to be decided
 */
public record RedlineClause(
    ClauseId id,
    int level,
    Numbering numbering,
    List<RedlineRun> heading,
    List<RedlineBlock> body,
    List<Alteration> changes,
    Optional<String> why,
    List<String> gaps) {
  /**
   * The number of a clause in two versions, empty text without one.
   *
   * @param before nothing where it is not in the earlier version
   * @param after the same in the later version
   */
  public record Numbering(Optional<String> before, Optional<String> after) {}

  public RedlineClause {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
    changes = List.copyOf(changes);
    gaps = List.copyOf(gaps);
  }

  /** Whether this is the place that a clause has left, with nothing but its heading. */
  public boolean hasMovedAway() {
    return changes.contains(Alteration.MOVED_AWAY);
  }

  /** Whether anything but its number changes. */
  public boolean hasChanged() {
    return changes.stream().anyMatch(change -> change != Alteration.RENUMBERED);
  }

  /** The same with its heading alone. */
  public RedlineClause withoutBody() {
    return new RedlineClause(id, level, numbering, heading, List.of(), changes, why, List.of());
  }

  /** The number of the clause in the later version, or in the earlier one if it is only there. */
  public String number() {
    String before = numbering.before().orElse("");
    return hasMovedAway() ? before : numbering.after().orElse(before);
  }

  /** The number with its change. */
  public List<RedlineRun> numbers() {
    String old = numbering.before().orElse("");
    String now = numbering.after().orElse("");
    if (hasMovedAway() || old.equals(now)) {
      return run(Revision.KEPT, number());
    }
    var runs = new ArrayList<RedlineRun>(run(Revision.DELETED, old));
    runs.addAll(run(Revision.INSERTED, now));
    return runs;
  }

  private static List<RedlineRun> run(Revision revision, String text) {
    return text.isEmpty() ? List.of() : List.of(new RedlineRun(revision, text));
  }
}
