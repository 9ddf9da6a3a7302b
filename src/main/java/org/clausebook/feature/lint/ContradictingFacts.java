package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.model.record.DateWords;

/** Two sentences that are the same but for a period, a sum, a date or an address in them. */
final class ContradictingFacts implements Rule {
  private static final int FEWEST_WORDS = 4;
  private static final String NUMBER =
      "(?:(?<!\\d[.,])\\d++(?:[.,]\\d++)*+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen"
          + "|fifteen|twenty|twenty-eight|thirty|sixty|ninety)";
  private static final Pattern FACT = Pattern.compile(
      "(?<![^\\s@])[^\\s@]++@\\S+\\w|(?:https?://|www\\.)\\S+\\w|\\b0\\d[\\d ]{7,20}\\d\\b|£\\d++(?:[.,]\\d++)*+"
          + "|\\b" + NUMBER + "(?: ?%| per cent"
          + "|(?: (?:full|clear|working|calendar|consecutive))? (?:minute|hour|day|week|month"
          + "|year)s?)"
          + "|\\b\\d{1,2}(?:st|nd|rd|th)? " + DateWords.MONTH + "(?: \\d{4})?",
      Pattern.CASE_INSENSITIVE);

  /**
   * Where a sentence was first.
   *
   * @param facts in it
   */
  private record Said(PlainText text, List<String> facts) {}

  @Override
  public String id() {
    return "contradicting-facts";
  }

  @Override
  public String reason() {
    return "if a policy answers a question twice, readers follow the answer that suits them";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    Map<String, Said> known = new LinkedHashMap<>();
    var findings = new ArrayList<Finding>();
    for (PlainText text :
        policy.clauseTexts().stream().filter(PlainText::isProse).toList()) {
      for (Sentence sentence : text.sentences()) {
        List<String> facts =
            FACT.matcher(sentence.text()).results().map(f -> f.group()).toList();
        String rest = FACT.matcher(sentence.text()).replaceAll("#").toLowerCase(Locale.ROOT);
        if (!facts.isEmpty() && new Sentence(rest, 0).words().size() >= FEWEST_WORDS) {
          Said first = known.putIfAbsent(rest, new Said(text, facts));
          if (first != null && !first.facts().equals(facts)) {
            findings.add(finding(text, sentence, facts, first));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      PlainText text, Sentence sentence, List<String> facts, Said first) {
    int differing = 0;
    while (facts.get(differing).equals(first.facts().get(differing))) {
      differing++;
    }
    String fact = facts.get(differing);
    return Finding.in(
        text,
        sentence.from() + sentence.text().indexOf(fact),
        "'" + fact + "' here, and '" + first.facts().get(differing) + "' in the same words of "
            + first.text().clause().map(id -> "clause '" + id + "'").orElse("this policy"),
        "find out which of the two is right, and take the other sentence out");
  }
}
