package org.clausebook.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;

/**
 * Words that may come from several files: runs in reading order, each knowing where it is written.
 *
 * <p>Amending keeps the place of every word that it leaves alone. Offsets count UTF-16 units from
 * 0 in {@link #text()}.
 */
public record Wording(List<Run> runs) {

  /**
   * A stretch of one source text.
   *
   * @param from first offset in {@code source.value()}
   * @param to offset after the last
   */
  public record Run(SourceText source, int from, int to) {
    public Run {
      if (from < 0 || to < from || to > source.value().length()) {
        throw new IllegalArgumentException("no stretch " + from + ".." + to + " in " + source);
      }
    }

    /** The words of this stretch. */
    public String text() {
      return source.value().substring(from, to);
    }

    /** Where its first character is. */
    public Location location() {
      return source.locate(from);
    }

    int length() {
      return to - from;
    }

    Run part(int start, int end) {
      return new Run(source, from + start, from + end);
    }
  }

  public Wording {
    runs = List.copyOf(runs);
  }

  public static Wording of(SourceText source) {
    return new Wording(List.of(new Run(source, 0, source.value().length())));
  }

  /** No words at all. */
  public static Wording empty() {
    return new Wording(List.of());
  }

  public String text() {
    return runs.size() == 1
        ? runs.get(0).text()
        : runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private int length() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** The words from one offset up to another. */
  public Wording part(int from, int to) {
    var parts = new ArrayList<Run>();
    int start = 0;
    for (Run run : runs) {
      int first = Math.max(from, start) - start;
      int last = Math.min(to, start + run.length()) - start;
      if (first < last) {
        parts.add(run.part(first, last));
      }
      start += run.length();
    }
    return new Wording(parts);
  }

  /** These words and then others. */
  public Wording followedBy(Wording others) {
    return new Wording(Stream.concat(runs.stream(), others.runs.stream()).toList());
  }

  /** The words with those between two offsets replaced. */
  public Wording replace(int from, int to, Wording replacement) {
    var parts = new ArrayList<>(part(0, from).runs());
    parts.addAll(replacement.runs());
    parts.addAll(part(to, length()).runs());
    return new Wording(parts);
  }

  /** Where the character at an offset is written; past the end, where the last run begins. */
  public Location locate(int offset) {
    int start = 0;
    for (Run run : runs) {
      if (offset < start + run.length()) {
        return run.source().locate(run.from() + offset - start);
      }
      start += run.length();
    }
    if (runs.isEmpty()) {
      throw new IllegalStateException("no words, so no place for offset " + offset);
    }
    return runs.get(runs.size() - 1).location();
  }
}
