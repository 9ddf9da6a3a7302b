package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same sentence twice in one policy. */
final class RepeatedSentence implements Rule {
  private static final int FEWEST_WORDS = 5;

  @Override
  public String id() {
    return "repeated-sentence";
  }

  @Override
  public String reason() {
    return "if a sentence appears twice, one copy will be changed and the other forgotten";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    Map<String, PlainText> known = new LinkedHashMap<>();
    var findings = new ArrayList<Finding>();
    for (PlainText text :
        policy.clauseTexts().stream().filter(PlainText::isProse).toList()) {
      for (Sentence sentence : text.sentences()) {
        if (sentence.words().size() >= FEWEST_WORDS && !policy.hasGap(sentence.text())) {
          PlainText first = known.putIfAbsent(letters(sentence), text);
          if (first != null) {
            findings.add(finding(text, sentence, first));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(PlainText text, Sentence sentence, PlainText first) {
    boolean isNear = first.clause().equals(text.clause());
    String where = isNear ? "in this clause" : "in clause '" + first.clause().orElseThrow() + "'";
    return Finding.in(
        text, sentence.from(), "this sentence is already " + where, "take one of the two out");
  }

  private static String letters(Sentence sentence) {
    return sentence
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
