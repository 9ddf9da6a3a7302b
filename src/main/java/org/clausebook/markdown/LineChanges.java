package org.clausebook.markdown;

import java.util.List;
import java.util.stream.Stream;

/** The lines that differ between two texts, as {@code diff} marks them. */
public final class LineChanges {
  private LineChanges() {}

  /** A line that goes after {@code -}, one that comes after {@code +}. */
  public static List<String> between(String before, String after) {
    return DiffRun.between(before.lines().toList(), after.lines().toList()).stream()
        .filter(run -> !run.isKept())
        .flatMap(run -> Stream.concat(
            run.before().stream().map(line -> "-" + line),
            run.after().stream().map(line -> "+" + line)))
        .toList();
  }
}
