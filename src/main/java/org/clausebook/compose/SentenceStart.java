package org.clausebook.compose;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows where sentences begin in Markdown: at a paragraph, an item, or after a full stop. */
final class SentenceStart {
  private static final Pattern END_OF_TEXT_BEFORE = Pattern.compile(
      "(?:^|\\n|[.!?](?<!\\b(?:e\\.g|i\\.e)[.!?])[\"')\\]]*\\s)\\s*(?:[-*+] (?:[a-z]+\\. |\\(\\w+\\) )?|[:>] |\\d+[.)] |\\[\\^\\w+]: )?$");

  private SentenceStart() {}

  /** Words with a capital if a sentence begins with them: {@code The Council may …}. */
  static String cased(String words, String before) {
    // What stands in lines further up makes no difference.
    int line = Math.max(before.lastIndexOf('\n'), 0);
    return END_OF_TEXT_BEFORE.matcher(before).find(line)
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
