package org.clausebook.feature.lint;

import java.util.List;

/** A sentence of more than forty words; an item of a list counts apart. */
final class LongSentence implements Rule {
  private static final int MOST_WORDS = 40;

  @Override
  public String id() {
    return "long-sentence";
  }

  @Override
  public String reason() {
    return "a sentence of more than 40 words is hard to follow, and harder when it is read aloud";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.texts().stream()
        .filter(PlainText::isProse)
        .flatMap(text -> text.sentences().stream()
            .filter(sentence -> sentence.words().size() > MOST_WORDS)
            .map(sentence -> Finding.in(
                text,
                sentence.from(),
                "a sentence of " + sentence.words().size() + " words",
                "split it, or make a list of what it names, so that no sentence has more than "
                    + MOST_WORDS)))
        .toList();
  }
}
