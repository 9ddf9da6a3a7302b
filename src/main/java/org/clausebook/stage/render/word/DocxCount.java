package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clausebook.model.Counter;
import org.clausebook.stage.render.word.DocxNumbering.Level;
import org.clausebook.stage.render.word.DocxNumbering.Num;

/**
 * Counts paragraphs as Word will. Where Word would go on with another number than the one that is
 * printed, a new numbering begins with it.
 */
final class DocxCount {
  private static final Pattern PLACE = Pattern.compile("%(\\d)");

  /** The highest number that is looked for. */
  private static final int MOST = 999;

  private final DocxNumbering numbering;
  private final List<Level> levels;
  private final int first;
  private int current;
  private List<Integer> counts;

  DocxCount(DocxNumbering numbering, List<Level> levels) {
    this.numbering = numbering;
    this.levels = levels;
    this.first = numbering.start(levels);
    this.current = first;
    this.counts = Collections.nCopies(levels.size(), 0);
  }

  /** Whether a paragraph is numbered by the numbering that its style begins with. */
  boolean isOfStyle(Num num) {
    return num.id() == first;
  }

  /** What gives the next paragraph of a level its label; empty if Word cannot write it. */
  Optional<Num> next(int level, String label) {
    if (level >= levels.size()) {
      return Optional.empty();
    }
    List<Integer> next = after(level, counts.get(level) + 1);
    if (label(level, next).equals(label)) {
      counts = next;
      return Optional.of(new Num(current, level));
    }
    return read(level, label).map(found -> {
      counts = found;
      Map<Integer, Integer> starts = new TreeMap<>();
      IntStream.rangeClosed(0, level)
          .filter(l -> found.get(l) > 0)
          .forEach(l -> starts.put(l, found.get(l)));
      current = numbering.start(levels, starts);
      return new Num(current, level);
    });
  }

  /** The same for a paragraph without a label that counts. */
  Num next(int level, int number) {
    List<Integer> wanted = after(level, number);
    if (counts.get(level) + 1 != number) {
      Map<Integer, Integer> starts = new TreeMap<>();
      starts.put(level, number);
      current = numbering.start(levels, starts);
    }
    counts = wanted;
    return new Num(current, level);
  }

  private List<Integer> after(int level, int number) {
    var next = new ArrayList<>(counts);
    next.set(level, number);
    for (int i = level + 1; i < next.size(); i++) {
      next.set(i, 0);
    }
    return List.copyOf(next);
  }

  private String label(int level, List<Integer> numbers) {
    return PLACE.matcher(levels.get(level).text()).replaceAll(place -> {
      int at = Integer.parseInt(place.group(1)) - 1;
      Counter counter = levels.get(at).counter().orElseThrow();
      return Matcher.quoteReplacement(
          numbers.get(at) == 0 ? "0" : DocxNumbering.write(counter, numbers.get(at)));
    });
  }

  /** The counts that give a label. */
  private Optional<List<Integer>> read(int level, String label) {
    var shape = new StringBuilder();
    var places = new ArrayList<Integer>();
    String text = levels.get(level).text();
    int end = 0;
    for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
      shape.append(Pattern.quote(text.substring(end, place.start()))).append("(\\w+)");
      places.add(Integer.parseInt(place.group(1)) - 1);
    }
    shape.append(Pattern.quote(text.substring(end)));
    Matcher found = Pattern.compile(shape.toString()).matcher(label);
    if (!found.matches()) {
      return Optional.empty();
    }
    var numbers = new ArrayList<>(after(level, counts.get(level)));
    for (int i = 0; i < places.size(); i++) {
      int number = read(levels.get(places.get(i)), found.group(i + 1));
      if (number == 0) {
        return Optional.empty();
      }
      numbers.set(places.get(i), number);
    }
    return Optional.of(List.copyOf(numbers));
  }

  private static int read(Level level, String written) {
    return IntStream.rangeClosed(1, MOST)
        .filter(n -> DocxNumbering.write(level.counter().orElseThrow(), n).equals(written))
        .findFirst()
        .orElse(0);
  }
}
