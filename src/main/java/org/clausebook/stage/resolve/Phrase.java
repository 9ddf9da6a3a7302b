package org.clausebook.stage.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words in a text where any white space may stand for any other. */
final class Phrase {
  private final Pattern pattern;

  private Phrase(Pattern pattern) {
    this.pattern = pattern;
  }

  static Phrase of(String words) {
    return new Phrase(Pattern.compile(Arrays.stream(words.strip().split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"))));
  }

  /** Every place where the words are. */
  List<Span> in(String text) {
    return pattern.matcher(text).results().map(m -> Span.of(m.start(), m.end())).toList();
  }

  /** Whether the words are at an offset. */
  boolean isAt(String text, int offset) {
    Matcher matcher = pattern.matcher(text).region(offset, text.length());
    return matcher.lookingAt();
  }
}
