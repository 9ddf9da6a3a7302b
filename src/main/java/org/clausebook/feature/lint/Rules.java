package org.clausebook.feature.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule there is, in the order in which they are listed. */
public final class Rules {
  private static final List<Rule> LOOKING = List.of(
      new Placeholder(),
      new DraftingGuidance(),
      new PastedText(),
      new OtherCouncil(),
      new TwoNames(),
      new TermBeforeDefinition(),
      new MixedTerm(),
      new UndefinedRole(),
      new ContradictingFacts(),
      new ContradictingContacts(),
      new ContradictingReview(),
      new ContradictingRecord(),
      FormerName.law(),
      FormerName.body(),
      new AgedAdvice(),
      new AmbiguousCycle(),
      new TwoDigitYear(),
      new MissingMinute(),
      new OddMinute(),
      new UndatedDecision(),
      new ReviewMissing(),
      new ReviewOverdue(),
      new FreeMailAddress(),
      new LinkText(),
      new HeadingInBold(),
      new BrokenNumbering(),
      new EmptyClause(),
      new RepeatedSentence(),
      new LongSentence(),
      new HardToRead());

  /** The rule that looks at what the others find. */
  static final NeedlessSilence SILENCES = new NeedlessSilence(LOOKING);

  private static final List<Rule> ALL =
      Stream.concat(LOOKING.stream(), Stream.of(SILENCES)).toList();

  private Rules() {}

  static List<Rule> all() {
    return ALL;
  }

  static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }

  /** The rules that do not prevent a decision from being recorded. */
  public static List<String> ofToday() {
    return ALL.stream().filter(Rule::isOfToday).map(Rule::id).toList();
  }

  /** The rules that look only at the record of decisions. */
  public static List<String> ofRecord() {
    return ALL.stream().filter(Rule::isOfRecord).map(Rule::id).toList();
  }

  /** Why each rule is there, by its id. */
  public static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    ALL.forEach(rule -> reasons.put(rule.id(), rule.reason()));
    return reasons;
  }
}
