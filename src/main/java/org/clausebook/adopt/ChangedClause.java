package org.clausebook.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.ClauseId;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyDocument.NumberedClause;

/**
 * A clause whose words differ between two texts of one policy.
 *
 * @param was the words that were there, with those around them; empty for a new clause
 * @param now the words in their place; empty for a clause that is gone
 */
public record ChangedClause(ClauseId id, Optional<String> was, Optional<String> now) {
  /** How many words are shown before and after those that differ. */
  private static final int AROUND = 4;

  private static final String CUT = "…";

  /** The clauses that differ, in the order of the later text; then those that are gone. */
  public static List<ChangedClause> between(PolicyDocument earlier, PolicyDocument later) {
    Map<ClauseId, NumberedClause> before = new LinkedHashMap<>();
    earlier.clauses().forEach(clause -> before.put(clause.id(), clause));
    var changed = new ArrayList<ChangedClause>();
    for (NumberedClause clause : later.clauses()) {
      Optional<NumberedClause> former = Optional.ofNullable(before.remove(clause.id()));
      String now = words(clause);
      if (former.isEmpty()) {
        changed.add(new ChangedClause(clause.id(), Optional.empty(), Optional.of(now)));
      } else if (!words(former.get()).equals(now)) {
        changed.add(between(clause.id(), words(former.get()), now));
      }
    }
    before.values().stream()
        .map(gone -> new ChangedClause(gone.id(), Optional.of(words(gone)), Optional.empty()))
        .forEach(changed::add);
    return changed;
  }

  private static String words(NumberedClause clause) {
    return (clause.heading() + " " + clause.body()).replaceAll("\\s+", " ").strip();
  }

  private static ChangedClause between(ClauseId id, String was, String now) {
    List<String> first = List.of(was.split(" "));
    List<String> second = List.of(now.split(" "));
    int shorter = Math.min(first.size(), second.size());
    int start = 0;
    while (start < shorter && first.get(start).equals(second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    return new ChangedClause(
        id, Optional.of(cut(first, start, end)), Optional.of(cut(second, start, end)));
  }

  /** The words that differ, with a few around them. */
  private static String cut(List<String> words, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(words.size(), words.size() - end + AROUND);
    return (from > 0 ? CUT + " " : "")
        + String.join(" ", words.subList(from, to))
        + (to < words.size() ? " " + CUT : "");
  }
}
