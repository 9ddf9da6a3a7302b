package org.clausebook.stage.load.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * What is to be written into the file of a policy so that a clause has the words that were chosen.
 *
 * @param clause its id
 * @param takenOut where amendments are named that become comments
 * @param reason why, for whoever reads the comment
 * @param added amendments: keys and texts, in order
 * @param settled the entry of the clause, in the place of an earlier one; none where nothing is
 *     settled
 */
public record TakeEdit(
    String clause,
    List<Location> takenOut,
    String reason,
    List<Map<String, String>> added,
    Map<String, String> settled) {
  /** The key below which the entries are. */
  public static final String KEY = "settled";

  public TakeEdit {
    takenOut = List.copyOf(takenOut);
    added = List.copyOf(added);
    settled = Collections.unmodifiableMap(new LinkedHashMap<>(settled));
  }

  /** Whether a line is one of those where an amendment is named that is taken out. */
  boolean isTakenOut(int from, int to) {
    return takenOut.stream()
        .map(Location::position)
        .flatMap(Optional::stream)
        .anyMatch(position -> from <= position.line() && position.line() <= to);
  }
}
