package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;

/**
 * A text of our Markdown as a row of tokens. Labels of items and numbers of paragraphs are none of
 * them.
 */
record Tokens(String text, List<Token> all) {
  Tokens {
    all = List.copyOf(all);
  }

  static Tokens of(String text) {
    var tokens = new ArrayList<Token>();
    MarkdownText markdown = MarkdownText.of(text);
    List<MergeField> fields = MergeFields.in(text).fields().stream()
        .filter(field -> field.kind() != MergeField.Kind.BACKSLASH)
        .toList();
    for (List<Line> block : markdown.blocks()) {
      Line first = block.get(0);
      if (first.isBlank() || first.kind() == Line.Kind.DELIMITER) {
        continue;
      }
      List<Token> words = words(text, first.text(), block.get(block.size() - 1).end(), fields);
      if (!words.isEmpty()) {
        tokens.add(Token.start(sign(first), words.get(0)));
        tokens.addAll(words);
      }
    }
    return new Tokens(text, tokens);
  }

  private static String sign(Line first) {
    return first.isItem() ? first.indent() > 0 ? "••" : "•" : first.isOfTable() ? "|" : "¶";
  }

  private static List<Token> words(String text, int start, int end, List<MergeField> fields) {
    var words = new ArrayList<Token>();
    int at = start;
    while (at < end) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      boolean hasField = false;
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        int here = at;
        Optional<MergeField> field =
            fields.stream().filter(one -> one.from() == here).findFirst();
        hasField |= field.isPresent();
        at = field.map(MergeField::to).orElse(at + 1);
      }
      String written = text.substring(from, at);
      if (hasField) {
        words.add(Token.field(written, from));
      } else if (!written.equals("|") && !WordForm.exact(written).isEmpty()) {
        words.add(Token.word(written, from));
      }
    }
    return words;
  }

  /**
   * The same with values in the place of merge fields.
   *
   * @param values of what is joined to a field, as Markdown
   */
  Tokens filled(Function<Token, String> values) {
    var filled = new ArrayList<Token>();
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (token.isField()) {
        value(i, values.apply(token)).forEach(word -> filled.add(word.filling(token)));
      } else if (!token.isBreak() || i + 1 == all.size() || !all.get(i + 1).isField()) {
        filled.add(token);
      }
    }
    return new Tokens(text, filled);
  }

  /**
   * The same with what was printed in the place of merge fields, where one stands alone between
   * words; with values elsewhere.
   *
   * @param isTaken whether what was printed counts for a merge field
   */
  Tokens printed(Tokens printed, Function<Token, String> values, Predicate<Token> isTaken) {
    Map<Integer, Stretch> places = new TreeMap<>();
    for (Stretch stretch : Stretch.between(this, printed)) {
      for (int i = stretch.from(); i < stretch.to() && !stretch.isKept(); i++) {
        places.put(i, stretch);
      }
    }
    var filled = new ArrayList<Token>();
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (token.isField()) {
        List<Token> value = value(i, values.apply(token));
        List<Token> found = Optional.ofNullable(places.get(i))
            .filter(place -> place.sourceLength() > 0 && isAlone(place) && isTaken.test(token))
            .map(place -> printed.all.subList(place.sourceFrom(), place.sourceTo()))
            .orElse(value);
        found.forEach(word -> filled.add(word.filling(token)));
      } else if (!token.isBreak() || i + 1 == all.size() || !all.get(i + 1).isField()) {
        filled.add(token);
      }
    }
    return new Tokens(text, filled);
  }

  private List<Token> value(int at, String words) {
    boolean isFirst = at > 0 && all.get(at - 1).isBreak();
    List<Token> value = of(words).all;
    return value.subList(isFirst ? 0 : Math.min(1, value.size()), value.size());
  }

  /** Whether a stretch is one merge field, with the beginning of its block or without. */
  private boolean isAlone(Stretch place) {
    List<Token> stretch = all.subList(place.from(), place.to());
    return stretch.stream().noneMatch(Token::isWord)
        && stretch.stream().filter(Token::isField).count() == 1
        && !stretch.get(stretch.size() - 1).isBreak();
  }

  List<String> keys() {
    return all.stream().map(Token::key).toList();
  }

  /** The words as they are compared, joined by blanks. */
  String plain() {
    return all.stream().filter(Token::isWord).map(Token::exact).collect(Collectors.joining(" "));
  }

  /** How many words there are. */
  int count() {
    return (int) all.stream().filter(Token::isWord).count();
  }
}
