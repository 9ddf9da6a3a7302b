package org.clausebook.stage.compose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern that few texts match, with a quick test before it.
 *
 * @param sign some characters that every match holds: to look for them first takes far less time
 */
record PrefilteredPattern(String sign, Pattern pattern) {
  static PrefilteredPattern of(String sign, String pattern) {
    return new PrefilteredPattern(sign, Pattern.compile(pattern));
  }

  /** Each place of it in a text, in order. */
  Stream<MatchResult> in(String text) {
    return text.contains(sign) ? pattern.matcher(text).results() : Stream.empty();
  }
}
