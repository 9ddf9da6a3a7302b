package org.clausebook.feature.redline;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.markdown.Inline;
import org.clausebook.markdown.WordPieces;

/**
 * The text of a Markdown block in pieces that can be inserted or deleted separately; whatever a
 * mark of Markdown holds together is one piece.
 */
final class InlineMarkdown {
  private static final Pattern PLAIN = Pattern.compile("\\[[^\\[\\]]*+]"
      + "|[\\p{L}\\p{M}\\p{N}]+(?:_+[\\p{L}\\p{M}\\p{N}]+)++|" + WordPieces.WORD + "|\\s+|\\X");

  /** Signs that could become marks beside other words. */
  private static final Pattern UNCLEAR = Pattern.compile("[*_`<\\\\\\[\\]]");

  private InlineMarkdown() {}

  /** All pieces, joined the text again; nothing where it is unclear what a mark holds together. */
  static Optional<List<String>> pieces(String text) {
    List<String> pieces = Inline.pieces(text).stream()
        .flatMap(piece -> pieces(piece, text.substring(piece.from(), piece.to())))
        .toList();
    return Optional.of(pieces)
        .filter(all -> all.stream().noneMatch(piece -> UNCLEAR.matcher(piece).matches()));
  }

  private static Stream<String> pieces(Inline piece, String text) {
    return piece.kind() == Inline.Kind.TEXT
        ? PLAIN.matcher(text).results().map(MatchResult::group)
        : Stream.of(text);
  }
}
