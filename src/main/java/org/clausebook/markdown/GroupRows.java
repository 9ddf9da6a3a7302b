package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The rows of a table that are headings of those after them: a bold first cell, all others empty.
 * Each heads at least one row; a table in which one does not is a form with cells to fill in.
 */
public final class GroupRows {
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*(?!\\s)[^*]++(?<!\\s)\\*\\*|__(?!\\s)[^_]++(?<!\\s)__");

  private GroupRows() {}

  /**
   * The places of such rows.
   *
   * @param rows of the body of a table, without its head, each the Markdown of its cells
   */
  public static Set<Integer> in(List<List<String>> rows) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      if (isHeading(rows.get(i))) {
        found.add(i);
      }
    }
    boolean areGroups = found.stream().allMatch(i -> i + 1 < rows.size() && !found.contains(i + 1));
    return areGroups ? new TreeSet<>(found) : Set.of();
  }

  private static boolean isHeading(List<String> cells) {
    return cells.size() > 1
        && BOLD.matcher(cells.get(0).strip()).matches()
        && cells.stream().skip(1).allMatch(String::isBlank);
  }
}
