package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;

/** The lines that differ between two texts, as {@code diff} marks them. */
final class LineChanges {
  private LineChanges() {}

  /** A line that goes behind {@code -}, one that comes behind {@code +}. */
  static List<String> between(String before, String after) {
    List<String> first = before.lines().toList();
    List<String> second = after.lines().toList();
    int[][] common = common(first, second);
    var lines = new ArrayList<String>();
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
        i++;
        j++;
      } else if (i < first.size() && (j == second.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add("-" + first.get(i++));
      } else {
        lines.add("+" + second.get(j++));
      }
    }
    return lines;
  }

  /** How many lines the rest of the one has in common with the rest of the other. */
  private static int[][] common(List<String> first, List<String> second) {
    int[][] common = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        common[i][j] = first.get(i).equals(second.get(j))
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
