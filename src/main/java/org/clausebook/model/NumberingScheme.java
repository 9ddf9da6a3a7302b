package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a policy numbers its clauses, named by the number of its first. */
public enum NumberingScheme {
  /** {@code 1.}, under it {@code 1.1} and {@code 1.1.1}. */
  NUMBERS("1."),
  /** The same without the full stop. */
  BARE_NUMBERS("1"),
  /** {@code 1.}, and each of its paragraphs {@code 1.1}, {@code 1.2}. */
  PARAGRAPHS("1.1"),
  /** No number before a heading, and {@code 1.1}, {@code 1.2} before the paragraphs under it. */
  PARAGRAPHS_ALONE("paragraphs"),
  /** {@code A.}, under it {@code A.1} and {@code A.1.1}. */
  CAPITAL_LETTERS("A."),
  /** {@code (a)}, under it {@code (i)} and {@code (A)}. */
  BRACKETED_LETTERS("(a)"),
  /** {@code (i)}, under it {@code (a)} and {@code (A)}. */
  BRACKETED_ROMAN("(i)"),
  /** No numbers. */
  NONE("none"),
  /** No numbers, and headings printed in capitals. */
  CAPITALS("capitals");

  private final String key;

  NumberingScheme(String key) {
    this.key = key;
  }

  /** One for the whole path, or one for each level; none where nothing is numbered. */
  private List<Counter> counters() {
    return switch (this) {
      case NUMBERS, BARE_NUMBERS, PARAGRAPHS -> List.of(Counter.DIGITS);
      case CAPITAL_LETTERS -> List.of(Counter.CAPITALS);
      case BRACKETED_LETTERS -> List.of(Counter.LETTERS, Counter.ROMAN, Counter.CAPITALS);
      case BRACKETED_ROMAN -> List.of(Counter.ROMAN, Counter.LETTERS, Counter.CAPITALS);
      case PARAGRAPHS_ALONE, NONE, CAPITALS -> List.of();
    };
  }

  /** The name in YAML. */
  public String key() {
    return key;
  }

  /** The scheme with a name in YAML. */
  public static Optional<NumberingScheme> of(String key) {
    return Arrays.stream(values()).filter(scheme -> scheme.key.equals(key)).findFirst();
  }

  /** The names of all schemes. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(NumberingScheme::key).toList();
  }

  public boolean numbersClauses() {
    return !counters().isEmpty();
  }

  public boolean numbersParagraphs() {
    return this == PARAGRAPHS || this == PARAGRAPHS_ALONE;
  }

  /**
   * The number of a clause as it stands before its heading; empty if this scheme gives none.
   *
   * @param counts of the clauses above it, highest first, and its own; from 1
   */
  public String number(List<Integer> counts) {
    int level = counts.size() - 1;
    return switch (counters().size()) {
      case 0 -> "";
      case 1 -> level == 0 && this != BARE_NUMBERS ? path(counts) + "." : path(counts);
      default -> bracketed(level, counts.get(level));
    };
  }

  /** The number of a clause as a text cites it: without a full stop, with those above it. */
  public String cited(List<Integer> counts) {
    return switch (counters().size()) {
      case 0 -> "";
      case 1 -> path(counts);
      default ->
        IntStream.range(0, counts.size())
            .mapToObj(level -> bracketed(level, counts.get(level)))
            .collect(Collectors.joining());
    };
  }

  private String bracketed(int level, int count) {
    return "(" + counters().get(level).write(count) + ")";
  }

  private String path(List<Integer> counts) {
    return counters().get(0).write(counts.get(0))
        + counts.stream().skip(1).map(count -> "." + count).collect(Collectors.joining());
  }
}
