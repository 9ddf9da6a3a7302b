package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;

/** Numbers the clauses of a policy by its scheme. */
final class Numbering {
  /**
   * The number of one clause.
   *
   * @param printed before its heading; empty for a clause without a number
   * @param cited in the text of others; empty for a clause without a number
   */
  record ClauseNumber(String printed, String cited) {
    static final ClauseNumber NONE = new ClauseNumber("", "");

    boolean isNone() {
      return cited.isEmpty();
    }
  }

  private final NumberingScheme scheme;
  private final Set<String> unnumbered;
  private final List<Integer> counts = new ArrayList<>();
  private int silentFrom = ClauseInForce.DEEPEST + 1;

  private Numbering(ResolvedPolicy policy) {
    this.scheme = policy.presentation().scheme();
    this.unnumbered = new TreeSet<>(
        policy.presentation().withoutNumber().map(SourceText::value).toList());
  }

  /**
   * The number of each clause.
   *
   * @param paragraphs how many each body has: a scheme may number those too
   */
  static List<ClauseNumber> of(ResolvedPolicy policy, List<Integer> paragraphs) {
    var numbering = new Numbering(policy);
    var numbers = new ArrayList<ClauseNumber>();
    for (ClauseInForce clause : policy.clauses()) {
      numbers.add(numbering.next(clause, paragraphs.get(numbers.size())));
    }
    return numbers;
  }

  private ClauseNumber next(ClauseInForce clause, int paragraphs) {
    int level = clause.level();
    if (counts.size() > level) {
      counts.subList(level, counts.size()).clear();
    }
    if (isSilent(clause)) {
      return ClauseNumber.NONE;
    }
    while (counts.size() < level) {
      counts.add(0);
    }
    counts.set(level - 1, counts.get(level - 1) + 1);
    List<Integer> path = List.copyOf(counts);
    if (scheme.numbersParagraphs()) {
      // Clauses under this one are counted on from its paragraphs.
      counts.add(paragraphs);
    }
    return new ClauseNumber(scheme.number(path), scheme.cited(path));
  }

  /** Whether a clause, or one that it stands under, goes without a number; all without heading do. */
  private boolean isSilent(ClauseInForce clause) {
    if (clause.level() <= silentFrom) {
      boolean isListed = unnumbered.contains(clause.id().value());
      silentFrom = isListed ? clause.level() : ClauseInForce.DEEPEST + 1;
    }
    return clause.level() >= silentFrom
        || !scheme.numbersClauses()
        || clause.heading().text().isBlank();
  }

  /**
   * A report for each id among the unnumbered that no clause of the policy has. An outline or a
   * layer may name one that this council leaves out.
   */
  static List<Diagnostic> unknown(ResolvedPolicy policy) {
    List<String> ids =
        policy.clauses().stream().map(clause -> clause.id().value()).toList();
    List<String> outlined =
        policy.outline().slots().stream().map(slot -> slot.clause().value()).toList();
    return policy
        .presentation()
        .withoutNumber()
        .filter(id -> !ids.contains(id.value()))
        .filter(id -> id.start().file().equals(policy.file()) || !outlined.contains(id.value()))
        .map(id -> Diagnostic.error(
            id.start(),
            "no clause '" + id.value() + "' in this policy",
            Suggestion.nearest(id.value(), ids)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("take this line out")))
        .toList();
  }
}
