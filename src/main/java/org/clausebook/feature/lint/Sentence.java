package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a text.
 *
 * @param from where it begins in the text
 */
record Sentence(String text, int from) {
  private static final Pattern END =
      Pattern.compile("(?<![.!?…])[.!?…]++[)\\]\"'’”]*+\\s++(?=[\\p{Lu}\\p{N}(\\[\"'‘“])");

  /** After these a full stop ends no sentence. */
  private static final Pattern ABBREVIATION = Pattern.compile(
      "(?:^|[\\s(\\[])(?:e\\.g|i\\.e|cf|vs|Mrs?|Ms|Dr|St|Rev|Hon|Cllrs?|Nos?|paras?|ss?|pp?|cl"
          + "|art|reg|ext|tel|approx|\\p{Lu})\\.$",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile("(?<!\\S)[^\\s\\p{L}\\p{N}]*+[\\p{L}\\p{N}]\\S*+");

  /** The sentences of a text, in order; together they are the text but for white space. */
  static List<Sentence> split(String text) {
    var sentences = new ArrayList<Sentence>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(start, end.end()).stripTrailing();
      if (!ABBREVIATION.matcher(before).find()) {
        sentences.add(new Sentence(before, start));
        start = end.end();
      }
    }
    if (start < text.length()) {
      sentences.add(new Sentence(text.substring(start).stripTrailing(), start));
    }
    return sentences;
  }

  /** The words that are counted: what is between white space and holds a letter or digit. */
  List<String> words() {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }
}
