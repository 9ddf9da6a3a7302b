package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How the items of a list are labelled, where it is written as bullets: {@code - (a) text}. */
public enum LabelStyle {
  LETTER(Counter.LETTERS, "", "."),
  ROMAN(Counter.ROMAN, "", "."),
  NUMBER(Counter.DIGITS, "", "."),
  CLOSED_LETTER(Counter.LETTERS, "", ")"),
  CLOSED_ROMAN(Counter.ROMAN, "", ")"),
  CLOSED_NUMBER(Counter.DIGITS, "", ")"),
  BRACKETED_LETTER(Counter.LETTERS, "(", ")"),
  BRACKETED_ROMAN(Counter.ROMAN, "(", ")"),
  BRACKETED_NUMBER(Counter.DIGITS, "(", ")");

  /** What may be a label; only {@link #of} tells whether it is one. */
  public static final Pattern LABEL =
      Pattern.compile("\\(?(?:[a-z]|[ivxl]{2,7}|\\d{1,3})\\)|(?:[a-z]|[ivxl]{2,7}|\\d{1,3})\\.");

  private final Counter counter;
  private final String before;
  private final String after;

  LabelStyle(Counter counter, String before, String after) {
    this.counter = counter;
    this.before = before;
    this.after = after;
  }

  public Counter counter() {
    return counter;
  }

  /** Whether a bracket stands before or after the label, which no list in HTML prints by itself. */
  public boolean isBracketed() {
    return after.equals(")");
  }

  /** The label of an item, counted from 1. */
  public String label(int number) {
    return before + counter.write(number) + after;
  }

  /** The number of the item that has a label; empty if this style has no such label. */
  public OptionalInt read(String label) {
    return label.length() > before.length() + after.length()
            && label.startsWith(before)
            && label.endsWith(after)
        ? counter.read(label.substring(before.length(), label.length() - after.length()))
        : OptionalInt.empty();
  }

  /**
   * The style of a list.
   *
   * @param labels of its items, in order, those without one left out
   */
  public static Optional<LabelStyle> of(List<String> labels) {
    return labels.stream()
        .findFirst()
        .flatMap(first -> Arrays.stream(values())
            .filter(style -> style.read(first).isPresent())
            .filter(style -> style.isMeant(labels))
            .findFirst());
  }

  /** An {@code i.} may be Roman or a letter; the labels beside it tell. */
  private boolean isMeant(List<String> labels) {
    LabelStyle roman = alike(Counter.ROMAN);
    LabelStyle letter = alike(Counter.LETTERS);
    boolean isRoman = labels.stream().allMatch(label -> roman.read(label).isPresent())
        && (roman.label(1).equals(labels.get(0))
            || labels.stream().anyMatch(label -> letter.read(label).isEmpty()));
    return counter == Counter.DIGITS || isRoman == (counter == Counter.ROMAN);
  }

  /** The style with the same signs around another counter. */
  private LabelStyle alike(Counter other) {
    return Arrays.stream(values())
        .filter(style -> style.counter == other)
        .filter(style -> style.before.equals(before) && style.after.equals(after))
        .findFirst()
        .orElseThrow();
  }
}
