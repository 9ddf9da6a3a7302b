package org.clausebook.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of odd texts, in files beside this class: one a line, with {@code \}{@code u000a} for a sign. */
final class Words {
  private static final Pattern SIGN = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private Words() {}

  static List<String> of(String file) {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.substring(0, text.length() - 1).split("\n", -1))
          .map(Words::unescaped)
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The text with each sign in place of its number. */
  static String unescaped(String line) {
    var text = new StringBuilder();
    int end = 0;
    for (MatchResult sign : SIGN.matcher(line).results().toList()) {
      text.append(line, end, sign.start()).append((char) Integer.parseInt(sign.group(1), 16));
      end = sign.end();
    }
    return text.append(line, end, line.length()).toString();
  }

  /** The text with a number for each sign that is not printed as it is everywhere. */
  static String escaped(String text) {
    var escaped = new StringBuilder();
    text.chars()
        .forEach(c -> escaped.append(
            c < ' ' || c > '~' || c == '\\' ? "\\u%04x".formatted(c) : String.valueOf((char) c)));
    return escaped.toString();
  }
}
