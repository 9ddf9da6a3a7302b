package org.clausebook.feature.importing;

import java.util.Locale;

/**
 * A word of a text, a merge field with what is joined to it, or the beginning of a block.
 *
 * @param key by which it is found in another text: without signs at its ends, in small letters
 * @param exact the word as it is compared: signs of one kind alike, without marks of Markdown
 * @param from offset of its first character in the text
 * @param to offset after its last
 * @param isFilled whether the word is the value of a merge field, or joined to one
 * @param isRestyled whether somebody gave it another look, such as bold, or another address
 */
record Token(
    Kind kind, String key, String exact, int from, int to, boolean isFilled, boolean isRestyled) {
  enum Kind {
    WORD,
    /** A merge field that is not filled in. */
    FIELD,
    /** The beginning of a paragraph, item or row. */
    BREAK
  }

  static Token word(String written, int from) {
    String exact = WordForm.exact(written);
    return of(Kind.WORD, WordForm.key(exact), exact, from, from + written.length());
  }

  static Token field(String written, int from) {
    return of(Kind.FIELD, written, written, from, from + written.length());
  }

  static Token start(String sign, Token next) {
    return of(Kind.BREAK, "¶" + next.key, sign, next.from, next.from);
  }

  private static Token of(Kind kind, String key, String exact, int from, int to) {
    return new Token(kind, key, exact, from, to, false, false);
  }

  /** A word that fills a merge field between two offsets. */
  Token filling(Token field) {
    return new Token(kind, key, exact, field.from, field.to, true, false);
  }

  /** The same word with another look. */
  Token restyled() {
    return new Token(kind, key, exact, from, to, isFilled, true);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isField() {
    return kind == Kind.FIELD;
  }

  boolean isBreak() {
    return kind == Kind.BREAK;
  }

  /** Whether it begins an item of a list. */
  boolean isItem() {
    return isBreak() && exact.startsWith("•");
  }

  /** Whether both fill the same merge field. */
  boolean isBeside(Token other) {
    return isFilled && other.isFilled && from == other.from;
  }

  /** Whether both are printed alike; a value has a capital where a sentence begins with it. */
  boolean isLike(Token other) {
    return !isRestyled
        && !other.isRestyled
        && (isBreak()
            || exact.equals(other.exact)
            || (isFilled && small(exact).equals(small(other.exact))));
  }

  private static String small(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
