package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.compose.Numbering.ClauseNumber.ParagraphCount;

/** Numbers the clauses of a policy by its scheme. */
final class Numbering {
  /**
   * The number of one clause.
   *
   * @param printed before its heading; empty for a clause without a number
   * @param cited in the text of others; empty for a clause without a number
   * @param paragraphs what its paragraphs are numbered by; empty if they have no numbers
   * @param isAppendix whether it is one, or under one
   */
  record ClauseNumber(
      String printed, String cited, Optional<ParagraphCount> paragraphs, boolean isAppendix) {
    static final ClauseNumber NONE = new ClauseNumber("", "", Optional.empty(), false);

    /**
     * Where the numbers of a clause's paragraphs begin.
     *
     * @param before how many there are with the same prefix before the clause
     */
    record ParagraphCount(String prefix, int before) {}

    boolean isNone() {
      return cited.isEmpty();
    }
  }

  private final NumberingScheme scheme;
  private final Set<String> unnumbered;
  private final Set<String> appendices;
  private final List<Integer> counts = new ArrayList<>();

  /** Numbered so far under the last clause of the highest level, where clauses have no numbers. */
  private int paragraphsBefore;

  /** How many appendices have a letter so far. */
  private int lettered;

  private boolean isAppendix;

  private int silentFrom = ClauseInForce.DEEPEST + 1;

  private Numbering(ResolvedPolicy policy) {
    this.scheme = policy.presentation().scheme();
    this.unnumbered = new TreeSet<>(
        policy.presentation().withoutNumber().map(SourceText::value).toList());
    this.appendices = new TreeSet<>(
        policy.presentation().appendices().stream().map(SourceText::value).toList());
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
    if (level == 1) {
      isAppendix = appendices.contains(clause.id().value());
    }
    if (level == 1 && isAppendix) {
      return lettered();
    }
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
    if (isAppendix) {
      return ofAppendix(path);
    }
    return new ClauseNumber(
        scheme.number(path), scheme.cited(path), count(path, level, paragraphs), false);
  }

  private ClauseNumber lettered() {
    lettered++;
    counts.clear();
    counts.add(lettered);
    silentFrom = ClauseInForce.DEEPEST + 1;
    return ofAppendix(counts);
  }

  private static ClauseNumber ofAppendix(List<Integer> path) {
    String number = NumberingScheme.CAPITAL_LETTERS.cited(path);
    return new ClauseNumber(number, number, Optional.empty(), true);
  }

  private Optional<ParagraphCount> count(List<Integer> path, int level, int paragraphs) {
    if (!scheme.numbersParagraphs()) {
      return Optional.empty();
    }
    if (scheme.numbersClauses()) {
      // Clauses under this one are counted on from its paragraphs.
      counts.add(paragraphs);
      return Optional.of(new ParagraphCount(scheme.cited(path), 0));
    }
    // Headings without numbers all count on the paragraphs of the highest one above them.
    int before = level == 1 ? 0 : paragraphsBefore;
    paragraphsBefore = before + paragraphs;
    return Optional.of(new ParagraphCount(String.valueOf(path.get(0)), before));
  }

  /** Whether a clause, or one that it is under, goes without a number; all without heading do. */
  private boolean isSilent(ClauseInForce clause) {
    if (clause.level() <= silentFrom) {
      boolean isListed = unnumbered.contains(clause.id().value());
      silentFrom = isListed ? clause.level() : ClauseInForce.DEEPEST + 1;
    }
    return clause.level() >= silentFrom
        || !(scheme.numbersClauses() || scheme.numbersParagraphs())
        || clause.heading().text().isBlank();
  }

  /**
   * A report for each id that a list names, of the unnumbered, the appendices or those on pages
   * turned sideways, and no clause of the policy has, and for what can be no appendix. An outline or a layer may name one that this council leaves out.
   */
  static List<Diagnostic> unknown(ResolvedPolicy policy) {
    List<SourceText> appendices = policy.presentation().appendices();
    return Stream.of(
            unknown(policy.presentation().withoutNumber(), policy),
            unknown(appendices.stream(), policy),
            unknown(policy.presentation().sideways(), policy),
            appendices.stream().flatMap(id -> misfit(id, policy).stream()))
        .flatMap(reports -> reports)
        .toList();
  }

  private static Stream<Diagnostic> unknown(Stream<SourceText> named, ResolvedPolicy policy) {
    List<String> ids =
        policy.clauses().stream().map(clause -> clause.id().value()).toList();
    List<String> outlined =
        policy.outline().slots().stream().map(slot -> slot.clause().value()).toList();
    return named
        .filter(id -> !ids.contains(id.value()))
        .filter(id -> id.start().file().equals(policy.file()) || !outlined.contains(id.value()))
        .map(id -> Diagnostic.error(
            id.start(),
            "no clause '" + id.value() + "' in this policy",
            Suggestion.nearest(id.value(), ids)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("take this line out")));
  }

  private static Optional<Diagnostic> misfit(SourceText id, ResolvedPolicy policy) {
    return policy.clauses().stream()
        .filter(clause -> clause.id().value().equals(id.value()))
        .findFirst()
        .flatMap(clause -> clause.level() > 1
            ? Optional.of(Diagnostic.error(
                id.start(),
                "clause '" + id.value() + "' is under another, so it cannot be an appendix itself",
                "take it out here; to make it one, put it beside a clause of the first level"))
            : Optional.of(clause)
                .filter(found -> found.heading().text().isBlank())
                .map(found -> Diagnostic.error(
                    id.start(),
                    "an appendix needs a heading, and clause '" + id.value() + "' has none",
                    "give it a heading, or take it out here")));
  }
}
