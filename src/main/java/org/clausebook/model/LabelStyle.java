package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the items of a list are labelled, where it is written as bullets: {@code - (a) text}.
 *
 * @param before the label's number or letter: a bracket, or nothing
 * @param after it: a bracket or a full stop
 */
public record LabelStyle(Counter counter, String before, String after) {
  private static final String IN_BRACKETS = "[A-Za-z]|[a-z]{2}|[ivxl]{3,8}|[IVXL]{2,8}|\\d{1,3}";

  /** What may be a label; only {@link #of} tells whether it is one. */
  public static final Pattern LABEL =
      Pattern.compile("\\(?(?:" + IN_BRACKETS + ")\\)|(?:" + IN_BRACKETS + ")\\.");

  /** What is a label whatever is beside it: not {@code A.}, which may be an initial. */
  public static final Pattern CERTAIN_LABEL =
      Pattern.compile("\\(?(?:" + IN_BRACKETS + ")\\)|(?:[a-z]|[ivxl]{2,8}|\\d{1,3})\\.");

  private static final int LETTERS_OF_THE_ALPHABET = 26;

  /** Where labels can be read in two ways, the first that they all fit counts. */
  private static final List<Counter> LIKELIEST_FIRST = List.of(
      Counter.LETTERS,
      Counter.ROMAN,
      Counter.DOUBLED_LETTERS,
      Counter.DIGITS,
      Counter.CAPITALS,
      Counter.CAPITAL_ROMAN);

  private static final List<LabelStyle> ALL = LIKELIEST_FIRST.stream()
      .flatMap(counter -> Stream.of(
          new LabelStyle(counter, "", "."),
          new LabelStyle(counter, "", ")"),
          new LabelStyle(counter, "(", ")")))
      .toList();

  /** The style of {@code (1)}, {@code (2)}. */
  public static LabelStyle ofBracketedNumbers() {
    return new LabelStyle(Counter.DIGITS, "(", ")");
  }

  /** Every style there is. */
  public static List<LabelStyle> all() {
    return ALL;
  }

  /** Whether the label is printed as text, because no style sheet counts so. */
  public boolean isText() {
    return after.equals(")") || !counter.isInStyles();
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
   * The style of a list. Capitals and pairs of letters are labels only where they go up one by one:
   * an initial or an abbreviation looks the same.
   *
   * @param labels of its items, in order, those without one left out
   */
  public static Optional<LabelStyle> of(List<String> labels) {
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    List<LabelStyle> possible = ALL.stream()
        .filter(style -> style.read(labels.get(0)).isPresent())
        .filter(style -> !style.isDoubtful(labels) || style.isCertain(labels))
        .toList();
    List<LabelStyle> counted =
        possible.stream().filter(style -> style.isCounted(labels)).toList();
    return counted.stream()
        .filter(style -> style.label(1).equals(labels.get(0)))
        .findFirst()
        .or(() -> counted.stream().findFirst())
        .or(() -> possible.stream().filter(style -> style.isRead(labels)).findFirst())
        .or(() -> possible.stream().findFirst());
  }

  /** Whether the first label could be a person's initial or a short word. */
  private boolean isDoubtful(List<String> labels) {
    return switch (counter) {
      case CAPITALS, CAPITAL_ROMAN -> true;
      case LETTERS, DOUBLED_LETTERS -> read(labels.get(0)).orElse(0) > LETTERS_OF_THE_ALPHABET;
      case ROMAN, DIGITS -> false;
    };
  }

  private boolean isCertain(List<String> labels) {
    return isCounted(labels) && (labels.size() > 1 || after.equals(")"));
  }

  private boolean isRead(List<String> labels) {
    return labels.stream().allMatch(label -> read(label).isPresent());
  }

  /** Whether the labels go up one by one. */
  public boolean isCounted(List<String> labels) {
    OptionalInt start = read(labels.get(0));
    return start.isPresent()
        && IntStream.range(0, labels.size())
            .allMatch(i -> label(start.getAsInt() + i).equals(labels.get(i)));
  }
}
