package org.clausebook.feature.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.markdown.CommonEnds;
import org.clausebook.model.Language;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.ClauseId;

/**
 * A clause whose words differ between two texts of one policy.
 *
 * @param language of these words
 * @param was the words that were there, with those around them; empty for a new clause
 * @param now the words in their place; empty for a clause that is gone
 */
public record ChangedClause(
    ClauseId id, Language language, Optional<String> was, Optional<String> now) {
  /** How many words are shown before and after those that differ. */
  private static final int AROUND = 4;

  private static final String CUT = "…";

  /**
   * The clauses that differ, in the order of the later text; then those that are gone. Those whose
   * Welsh differs come after all of the English. Where all words are the same, the clauses that are
   * in another place.
   */
  static List<ChangedClause> between(PolicyDocument earlier, PolicyDocument later) {
    var changed = new ArrayList<>(between(earlier.clauses(), later.clauses(), Language.ENGLISH));
    changed.addAll(between(welsh(earlier), welsh(later), Language.WELSH));
    return changed.isEmpty() ? moved(ids(earlier), ids(later)) : changed;
  }

  private static List<ClauseId> ids(PolicyDocument document) {
    return document.clauses().stream().map(NumberedClause::id).toList();
  }

  private static List<ChangedClause> moved(List<ClauseId> earlier, List<ClauseId> later) {
    return later.stream()
        .filter(id -> earlier.indexOf(id) != later.indexOf(id))
        .map(id -> new ChangedClause(
            id,
            Language.ENGLISH,
            Optional.of(place(earlier.indexOf(id), earlier)),
            Optional.of(place(later.indexOf(id), later))))
        .toList();
  }

  private static String place(int index, List<ClauseId> clauses) {
    return "clause " + (index + 1) + " of " + clauses.size();
  }

  /** The clauses that have Welsh words. */
  private static List<NumberedClause> welsh(PolicyDocument document) {
    return document
        .bilingual()
        .map(both -> both.welsh().clauses().stream()
            .filter(clause -> !both.state(clause.id()).equals(Optional.of(State.NOT_TRANSLATED)))
            .toList())
        .orElse(List.of());
  }

  private static List<ChangedClause> between(
      List<NumberedClause> earlier, List<NumberedClause> later, Language language) {
    Map<ClauseId, NumberedClause> before = new LinkedHashMap<>();
    earlier.forEach(clause -> before.put(clause.id(), clause));
    var changed = new ArrayList<ChangedClause>();
    for (NumberedClause clause : later) {
      Optional<NumberedClause> former = Optional.ofNullable(before.remove(clause.id()));
      String now = words(clause);
      if (former.isEmpty()) {
        changed.add(new ChangedClause(clause.id(), language, Optional.empty(), Optional.of(now)));
      } else if (!words(former.get()).equals(now)) {
        changed.add(between(clause.id(), language, words(former.get()), now));
      }
    }
    before.values().stream()
        .map(gone ->
            new ChangedClause(gone.id(), language, Optional.of(words(gone)), Optional.empty()))
        .forEach(changed::add);
    return changed;
  }

  /** The old and the new words, in one line. */
  public String words() {
    if (was.isEmpty()) {
      return "it is new";
    }
    return now.map(text -> "it was '" + was.get() + "' and is '" + text + "'").orElse("it is gone");
  }

  /** The clause as messages name it. */
  public String name() {
    return "'" + id.value() + "'" + (language == Language.WELSH ? " in Welsh" : "");
  }

  private static String words(NumberedClause clause) {
    return (clause.heading() + " " + clause.body()).replaceAll("\\s+", " ").strip();
  }

  private static ChangedClause between(ClauseId id, Language language, String was, String now) {
    List<String> first = List.of(was.split(" "));
    List<String> second = List.of(now.split(" "));
    CommonEnds common = CommonEnds.of(first, second);
    return new ChangedClause(
        id, language, Optional.of(cut(first, common)), Optional.of(cut(second, common)));
  }

  /** The words that differ, with a few around them. */
  private static String cut(List<String> words, CommonEnds common) {
    int from = Math.max(0, common.start() - AROUND);
    int to = Math.min(words.size(), words.size() - common.end() + AROUND);
    return (from > 0 ? CUT + " " : "")
        + String.join(" ", words.subList(from, to))
        + (to < words.size() ? " " + CUT : "");
  }
}
