package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.model.Counter;
import org.clausebook.model.NumberingScheme;
import org.clausebook.stage.render.word.DocxNumbering.Level;

/** The levels by which Word numbers clauses and their paragraphs. */
final class DocxSchemes {
  private static final int HEADINGS = 3;

  /** Paragraphs of the lowest clauses are a level lower. */
  private static final int DEEPEST = HEADINGS + 1;

  /** The letter of the first appendix, after any word of its label. */
  private static final Pattern FIRST_LETTER = Pattern.compile("\\bA\\b(?!.*\\bA\\b)");

  private DocxSchemes() {}

  /**
   * The levels of a scheme; none if nothing is numbered.
   *
   * @param isBound whether the levels are those of the heading styles
   */
  static List<Level> of(NumberingScheme scheme, boolean isBound) {
    List<Level> levels = switch (scheme) {
      case NUMBERS, PARAGRAPHS -> path(Counter.DIGITS, ".");
      case BARE_NUMBERS -> path(Counter.DIGITS, "");
      case CAPITAL_LETTERS -> path(Counter.CAPITALS, ".");
      case BRACKETED_LETTERS -> bracketed(Counter.LETTERS, Counter.ROMAN, Counter.CAPITALS);
      case BRACKETED_ROMAN -> bracketed(Counter.ROMAN, Counter.LETTERS, Counter.CAPITALS);
      case PARAGRAPHS_ALONE -> underHeadings();
      case NONE, CAPITALS -> List.<Level>of();
    };
    return isBound && scheme.numbersClauses() ? bound(levels) : levels;
  }

  /**
   * The levels of appendices.
   *
   * @param first the label of the first, such as {@code Appendix A:}
   */
  static List<Level> ofAppendices(String first) {
    var levels = new ArrayList<>(path(Counter.CAPITALS, ""));
    levels.set(0, new Level(Counter.CAPITALS, FIRST_LETTER.matcher(first).replaceFirst("%1")));
    return List.copyOf(levels);
  }

  /** {@code 1.}, {@code 1.1}, {@code 1.1.1}. */
  private static List<Level> path(Counter first, String afterFirst) {
    var levels = new ArrayList<Level>();
    levels.add(new Level(first, "%1" + afterFirst));
    for (int level = 2; level <= DEEPEST; level++) {
      levels.add(new Level(Counter.DIGITS, pathOf(level)));
    }
    return levels;
  }

  private static String pathOf(int level) {
    return IntStream.rangeClosed(1, level).mapToObj(i -> "%" + i).collect(Collectors.joining("."));
  }

  private static List<Level> bracketed(Counter... counters) {
    return IntStream.range(0, counters.length)
        .mapToObj(i -> new Level(counters[i], "(%" + (i + 1) + ")"))
        .toList();
  }

  /** Headings count, and only their paragraphs show it. */
  private static List<Level> underHeadings() {
    return List.of(new Level(Counter.DIGITS, ""), new Level(Counter.DIGITS, pathOf(2)));
  }

  private static List<Level> bound(List<Level> levels) {
    return IntStream.range(0, levels.size())
        .mapToObj(i -> i < HEADINGS
            ? new Level(
                levels.get(i).counter(), levels.get(i).text(), Optional.of("Heading" + (i + 1)))
            : levels.get(i))
        .toList();
  }
}
