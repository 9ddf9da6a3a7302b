package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Watchlist.Aged;

/** Advice that was sound once, such as to change passwords regularly. */
final class AgedAdvice implements Rule {
  @Override
  public String id() {
    return "aged-advice";
  }

  @Override
  public String reason() {
    return "advice that was sound when a model was written may do harm today";
  }

  /** Advice ages while the words stay, and a meeting may keep them knowing that. */
  @Override
  public boolean isOfToday() {
    return true;
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    for (Aged aged : policy.watchlist().advice()) {
      Pattern phrases = pattern(aged);
      for (PlainText text : policy.texts()) {
        text.find(phrases)
            .filter(words -> words.group(1) != null)
            .map(words -> finding(text, words, aged))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(PlainText text, MatchResult words, Aged aged) {
    return Finding.in(
        text,
        words.start(),
        "'" + words.group() + "': " + aged.reason() + " (" + aged.source() + ")",
        aged.instead());
  }

  /** The longer words come first, so that what is a part of them is not found by itself. */
  private static Pattern pattern(Aged aged) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:"
            + Stream.concat(
                    aged.within().stream().map(AgedAdvice::words),
                    Stream.of("("
                        + aged.phrases().stream()
                            .map(AgedAdvice::words)
                            .collect(Collectors.joining("|"))
                        + ")"))
                .collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE);
  }

  private static String words(String phrase) {
    return Stream.of(phrase.split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining(",?\\s+"));
  }
}
