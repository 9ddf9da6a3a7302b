package org.clausebook.feature.importing;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.markdown.WordPieces;

/** Compares headings, which are written in capitals, with numbers or without. */
final class Headings {
  private static final List<String> SMALL =
      List.of("a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "via", "with");

  private Headings() {}

  /** From 0 to 1; 1 for the same words. */
  static double likeness(String one, String other) {
    return plainLikeness(plain(one), plain(other));
  }

  /** The same of headings without marks. */
  static double plainLikeness(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? 0 : WordPieces.likeness(one, other);
  }

  /** Whether most words of one, and not only small ones, are in another. */
  static boolean isWithin(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    long common = words.stream().filter(others::contains).count();
    return !words.isEmpty() && common * 2 >= words.size() && common > 0;
  }

  private static List<String> words(String heading) {
    return Stream.of(plain(heading).split(" "))
        .map(WordForm::key)
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  /** The words of a heading, without marks. */
  static String plain(String heading) {
    return Tokens.of(heading).plain();
  }
}
