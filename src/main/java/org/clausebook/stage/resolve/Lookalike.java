package org.clausebook.stage.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that read as the quoted ones do and are other characters: a curly apostrophe for a straight
 * one, a no-break space, an accent that is a character of its own.
 *
 * @param quoted as somebody wrote them
 * @param found as they are in the clause, in as many parts
 */
record Lookalike(List<Sign> quoted, List<Sign> found) {
  private static final Pattern SIGN = Pattern.compile("[\\s\\p{Z}]+|.[\\p{M}\\p{Cf}]*");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /** Each line is one character to a reader. */
  private static final List<String> ALIKE = List.of("'’‘ʼ`´′", "\"“”„″", "-‐‑‒–—−");

  /**
   * What a reader takes for one character.
   *
   * @param key equal for those that look the same
   */
  record Sign(String text, String key) {}

  Lookalike {
    quoted = List.copyOf(quoted);
    found = List.copyOf(found);
  }

  /** The first such words of a text, in the same capitals if there are any. */
  static Optional<Lookalike> of(String words, String text) {
    return of(words, text, key -> key)
        .or(() -> of(words, text, key -> key.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Lookalike> of(String words, String text, UnaryOperator<String> fold) {
    List<Sign> quoted = signs(words.strip(), fold);
    List<Sign> all = signs(text, fold);
    List<String> keys = quoted.stream().map(Sign::key).toList();
    return IntStream.rangeClosed(0, all.size() - quoted.size())
        .mapToObj(at -> all.subList(at, at + quoted.size()))
        .filter(part -> part.stream().map(Sign::key).toList().equals(keys))
        .findFirst()
        .map(part -> new Lookalike(quoted, part));
  }

  /** A pattern that finds words in any characters that look like theirs. */
  static String pattern(String words) {
    return words
        .codePoints()
        .mapToObj(Character::toString)
        .map(sign -> ALIKE.stream()
            .filter(line -> line.contains(sign))
            .findFirst()
            .map(line -> "[" + Pattern.quote(line) + "]")
            .orElse(BLANK.matcher(sign).matches() ? BLANK.pattern() : Pattern.quote(sign)))
        .collect(Collectors.joining());
  }

  private static List<Sign> signs(String text, UnaryOperator<String> fold) {
    var signs = new ArrayList<Sign>();
    SIGN.matcher(text).results().forEach(found -> {
      String sign = found.group().isBlank() ? " " : found.group();
      String key = key(found.group());
      if (!key.isEmpty()) {
        signs.add(new Sign(sign, fold.apply(key)));
      }
    });
    return signs;
  }

  private static String key(String sign) {
    if (BLANK.matcher(sign).matches()) {
      return " ";
    }
    String visible =
        Normalizer.normalize(INVISIBLE.matcher(sign).replaceAll(""), Normalizer.Form.NFC);
    return ALIKE.stream()
        .filter(line -> !visible.isEmpty() && line.contains(visible))
        .map(line -> line.substring(0, 1))
        .findFirst()
        .orElse(visible);
  }

  /** The words as they are in the clause. */
  String words() {
    return found.stream().map(Sign::text).collect(Collectors.joining());
  }

  /** The right characters for each lookalike. */
  String hint() {
    var changes = new LinkedHashSet<String>();
    for (int i = 0; i < quoted.size(); i++) {
      String was = quoted.get(i).text();
      String is = found.get(i).text();
      if (!was.equals(is)) {
        changes.add(named(is) + " in place of " + named(was));
      }
    }
    return "write " + String.join(", and ", changes) + ", as the clause has it: " + words();
  }

  private static String named(String sign) {
    return BLANK.matcher(sign).matches()
        ? "a " + name(sign)
        : "'" + sign + "' (" + name(sign) + ")";
  }

  private static String name(String sign) {
    return switch (sign) {
      case "'" -> "straight apostrophe";
      case "’" -> "curly apostrophe";
      case "\"" -> "straight quotation mark";
      case "‘", "“" -> "opening quotation mark";
      case "”" -> "closing quotation mark";
      case "-" -> "hyphen";
      case "–" -> "en dash";
      case "—" -> "em dash";
      case "‑" -> "no-break hyphen";
      case " " -> "space";
      case "\u00A0" -> "no-break space";
      default ->
        sign.codePoints()
            .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
            .collect(Collectors.joining(" "));
    };
  }
}
