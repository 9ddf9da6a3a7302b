package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.markdown.WordPieces;

/**
 * The text of a Markdown block in pieces that can be inserted or deleted separately; whatever a
 * mark of Markdown holds together is one piece.
 */
final class InlineMarkdown {
  /**
   * Each is whole: a line break, an escaped sign, code, a link or other words in brackets, an
   * address, a character by name.
   */
  private static final Pattern WHOLE = Pattern.compile("(?:\\\\|(?<! ) {2,}+)\\n\\s*"
      + "|\\\\\\p{Punct}"
      + "|(?<!`)(`++)[^`]++\\1(?!`)"
      + "|\\[(?:\\\\.|[^\\[\\]\\\\])*+](?:\\((?:\\\\.|[^()\\\\\\s])*+\\))?"
      + "|<[A-Za-z][A-Za-z0-9+.-]*:[^<>\\s]*>|<[\\w.+-]+@[\\w.-]+>"
      + "|&#?\\w+;");

  /** Emphasis without a sign of its own kind inside. */
  private static final Pattern EMPHASIS = Pattern.compile(
      "(\\*{1,3})(?![\\s*])(?:\\\\.|[^*\\\\])*+(?<![\\s*])\\1(?!\\*)"
          + "|(?<![\\p{L}\\p{N}_])(_{1,3})(?![\\s_])(?:\\\\.|[^_\\\\])*+(?<![\\s_])\\2(?![\\p{L}\\p{N}_])");

  private static final Pattern PLAIN = Pattern.compile(
      "[\\p{L}\\p{M}\\p{N}]+(?:_+[\\p{L}\\p{M}\\p{N}]+)++|" + WordPieces.WORD + "|\\s+|\\X");

  /** Signs of inline Markdown that is not read here. */
  private static final Pattern UNCLEAR = Pattern.compile("[*_`<\\\\\\[\\]]");

  private InlineMarkdown() {}

  /** All pieces, joined the text again; nothing where it is unclear what a mark holds together. */
  static Optional<List<String>> pieces(String text) {
    var pieces = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      String piece = next(text, at);
      if (piece.length() == 1 && UNCLEAR.matcher(piece).matches()) {
        return Optional.empty();
      }
      pieces.add(piece);
      at += piece.length();
    }
    return Optional.of(pieces);
  }

  private static String next(String text, int at) {
    for (Pattern pattern : List.of(WHOLE, EMPHASIS, PLAIN)) {
      Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return matcher.group();
      }
    }
    throw new IllegalStateException("no piece begins at " + at + " in " + text);
  }
}
