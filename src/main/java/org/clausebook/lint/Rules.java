package org.clausebook.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule there is, in the order in which they are listed. */
public final class Rules {
  private static final List<Rule> LOOKING = List.of(
      new Placeholder(),
      new OtherCouncil(),
      new TermBeforeDefinition(),
      new MixedTerm(),
      new TwoNames(),
      new UndefinedRole(),
      new ContradictingFacts(),
      new ContradictingContacts(),
      new ContradictingReview(),
      new ContradictingRecord(),
      new RepeatedSentence(),
      new EmptyClause(),
      new LongSentence(),
      new AmbiguousCycle());

  private static final List<Rule> ALL =
      Stream.concat(LOOKING.stream(), Stream.of(new NeedlessSilence(LOOKING))).toList();

  private Rules() {}

  static List<Rule> all() {
    return ALL;
  }

  static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }

  /** Why each rule is there, by its id. */
  public static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    ALL.forEach(rule -> reasons.put(rule.id(), rule.reason()));
    return reasons;
  }
}
