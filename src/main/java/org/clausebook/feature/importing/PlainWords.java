package org.clausebook.feature.importing;

import org.clausebook.markdown.Inline;

/** Takes the marks of Markdown off words that are printed as plain text, such as headings. */
final class PlainWords {
  private PlainWords() {}

  static String of(String markdown) {
    return of(markdown, 0, markdown.length()).replaceAll("\\s+", " ").strip();
  }

  private static String of(String markdown, int from, int to) {
    var words = new StringBuilder();
    int at = from;
    for (Inline inline : Inline.in(markdown, from, to)) {
      if (inline.from() < at) {
        continue;
      }
      words.append(markdown, at, inline.from());
      words.append(
          switch (inline.kind()) {
            case NOTE -> "";
            case BREAK -> " ";
            case TEXT, CHARACTER, TAG -> markdown.substring(inline.from(), inline.to());
            case ESCAPE, CODE -> markdown.substring(inline.start(), inline.end());
            case LINK, IMAGE, EMPHASIS -> of(markdown, inline.start(), inline.end());
          });
      at = inline.to();
    }
    return words.append(markdown, at, to).toString();
  }
}
