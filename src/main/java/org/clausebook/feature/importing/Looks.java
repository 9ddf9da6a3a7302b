package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.markdown.Inline;

/** Compares how words look: strong, emphasised, or a link to an address. */
final class Looks {
  private Looks() {}

  /** The words of a file, marked where they look otherwise than when they were printed. */
  static Tokens compared(Tokens printed, Tokens file) {
    List<String> before = of(printed);
    List<String> after = of(file);
    var compared = new ArrayList<>(file.all());
    for (Stretch stretch : Stretch.between(printed, file)) {
      for (int i = 0; stretch.isKept() && i < stretch.length(); i++) {
        int at = stretch.sourceFrom() + i;
        if (!before.get(stretch.from() + i).equals(after.get(at))) {
          compared.set(at, compared.get(at).restyled());
        }
      }
    }
    return new Tokens(file.text(), compared);
  }

  /** The look of each token; beginnings of blocks have none. */
  private static List<String> of(Tokens text) {
    List<Inline> marked = marked(text);
    var looks = new ArrayList<String>();
    for (Token token : text.all()) {
      var look = new StringBuilder();
      marked.stream()
          .filter(one -> !token.isBreak() && one.start() < token.to() && one.end() > token.from())
          .forEach(one -> look.append(look(one, text.text())));
      looks.add(look.toString());
    }
    return looks;
  }

  private static String look(Inline inline, String text) {
    return inline.kind() == Inline.Kind.LINK
        ? "(" + text.substring(inline.address(), inline.addressEnd()) + ")"
        : String.valueOf(inline.start() - inline.from());
  }

  /** What is marked in a text, the outer before the inner ones; links within the text are not. */
  static List<Inline> marked(Tokens text) {
    var marked = new ArrayList<Inline>();
    int from = -1;
    int to = 0;
    for (Token token : text.all()) {
      if (token.isBreak()) {
        add(text.text(), from, to, marked);
        from = token.from();
      }
      to = token.to();
    }
    add(text.text(), from, to, marked);
    return marked;
  }

  private static void add(String text, int from, int to, List<Inline> marked) {
    if (from >= 0 && from < to) {
      Inline.in(text, from, to).stream()
          .filter(one ->
              one.kind() == Inline.Kind.EMPHASIS || (one.hasWords() && !one.leadsWithin(text)))
          .forEach(marked::add);
    }
  }
}
