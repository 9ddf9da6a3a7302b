package org.clausebook.stage.render.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings words to the letters that a PDF can tell from others: a font draws some characters alike,
 * such as three hyphens, and names only the first of them; a style sheet may set words in capitals.
 */
final class SameLetters {
  private final List<Typeface> faces;
  private final Map<Integer, Integer> firsts = new LinkedHashMap<>();

  SameLetters(List<Typeface> faces) {
    this.faces = List.copyOf(faces);
  }

  String of(String word) {
    var letters = new StringBuilder();
    word.toUpperCase(Locale.ROOT)
        .codePoints()
        .map(character -> firsts.computeIfAbsent(character, this::first))
        .filter(letter -> !Character.isSpaceChar(letter))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private int first(int character) {
    return faces.stream()
        .filter(face -> face.has(character))
        .map(face -> face.first(character))
        .findFirst()
        .orElse(character);
  }
}
