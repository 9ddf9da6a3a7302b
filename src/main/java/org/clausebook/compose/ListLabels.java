package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters the items of lettered lists anew, because amendments may have put items in or taken some
 * out.
 *
 * <p>Works on Markdown with one line to a paragraph or item. A list is lettered if one of its items
 * is, as {@code - a. text}.
 */
final class ListLabels {
  private static final Pattern ITEM = Pattern.compile("( *)- (?:([a-z])\\. )?(.*)");

  /** The items of one list: numbers of their lines. */
  private record Items(int indent, List<Integer> lines) {}

  private ListLabels() {}

  static String renew(String markdown) {
    List<String> lines = new ArrayList<>(markdown.lines().toList());
    lists(lines).stream()
        .filter(list -> list.lines().stream().anyMatch(i -> isLettered(lines.get(i))))
        .forEach(list -> letter(list, lines));
    return String.join("\n", lines);
  }

  private static List<Items> lists(List<String> lines) {
    var lists = new ArrayList<Items>();
    var open = new ArrayList<Items>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      Matcher item = ITEM.matcher(line);
      int indent = line.length() - line.stripLeading().length();
      boolean isItem = item.matches();
      open.removeIf(list -> list.indent() > indent || (list.indent() == indent && !isItem));
      if (isItem && (open.isEmpty() || open.get(open.size() - 1).indent() < indent)) {
        open.add(new Items(indent, new ArrayList<>()));
        lists.add(open.get(open.size() - 1));
      }
      if (isItem) {
        open.get(open.size() - 1).lines().add(i);
      }
    }
    return lists;
  }

  private static boolean isLettered(String line) {
    Matcher item = ITEM.matcher(line);
    return item.matches() && item.group(2) != null;
  }

  private static void letter(Items list, List<String> lines) {
    char letter = 'a';
    for (int line : list.lines()) {
      Matcher item = ITEM.matcher(lines.get(line));
      if (item.matches() && letter <= 'z') {
        lines.set(line, item.group(1) + "- " + letter + ". " + item.group(3));
        letter++;
      }
    }
  }
}
