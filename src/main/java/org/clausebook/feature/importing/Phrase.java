package org.clausebook.feature.importing;

/**
 * A phrase of a clause that has other words in a file, with the words around it that tell it from
 * others.
 *
 * @param words as the clause has them
 * @param before words that are kept, as the clause has them
 * @param middle the words of the file
 * @param after words that are kept, as the clause has them
 * @param isValue whether the words of the file are in the place of a merge field
 * @param isSplit whether nothing but a new paragraph is before it
 * @param to offset, in tokens of the clause, after its last
 */
record Phrase(
    String words,
    String before,
    String middle,
    String after,
    boolean isValue,
    boolean isSplit,
    int to) {
  private static final String SIGNS = ".,;:!?";

  /** The words in its place. */
  String with(Filling filling) {
    String other = isValue ? filling.refielded(middle) : middle;
    return (before + other + after).strip();
  }

  /** The length of the sign at the end of both texts that need not be quoted; 0 if there is none. */
  int sign(String with, String body) {
    boolean isAlike = words.length() > 1
        && with.length() > 1
        && SIGNS.indexOf(words.charAt(words.length() - 1)) >= 0
        && words.charAt(words.length() - 1) == with.charAt(with.length() - 1);
    return isAlike && PhraseFinder.count(body, words.substring(0, words.length() - 1)) == 1 ? 1 : 0;
  }
}
