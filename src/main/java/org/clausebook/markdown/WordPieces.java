package org.clausebook.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plain text in the pieces that are compared: words, spaces, and every other character by itself.
 */
public final class WordPieces {
  /**
   * {@code don't}, {@code e-mail}, {@code 2025/26}, {@code 1,100} and an address are each one word.
   */
  public static final String WORD =
      "[\\p{L}\\p{M}\\p{N}]++(?:(?:['’./@&:–-]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{M}\\p{N}]++)*+";

  private static final Pattern PIECE = Pattern.compile(WORD + "|\\s+|\\X");
  private static final Pattern ANY_WORD = Pattern.compile(WORD);

  private WordPieces() {}

  /** All pieces; joined they are the text again. */
  public static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether a piece has letters or figures in it. */
  public static boolean isWord(String piece) {
    return ANY_WORD.matcher(piece).find();
  }

  /**
   * How much of two texts is the same, from 0 to 1: twice the words that both have, by the words of
   * both together (Dice, 1945). Order and capitals do not matter.
   */
  public static double likeness(String one, String other) {
    Map<String, Integer> words = count(one);
    Map<String, Integer> others = count(other);
    int both = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      both += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
    }
    int all = sum(words) + sum(others);
    return all == 0 ? 1 : 2.0 * both / all;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> words = new TreeMap<>();
    ANY_WORD
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> words.merge(word.group(), 1, Integer::sum));
    return words;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }
}
