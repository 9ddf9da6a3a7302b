package org.clausebook.stage.compose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether an item of a list goes on with the sentence that leads to the list: "The Clerk
 * informs: - councillors; - the auditor."
 *
 * <p>Works on Markdown with one line to a paragraph or item.
 */
final class ItemStart {
  private static final Pattern ITEM =
      Pattern.compile("( *)(?:[-*+] (?:\\(?\\w{1,8}[.)] )?|\\d{1,3}[.)] )");
  private static final Pattern LEAD_IN = Pattern.compile("[^\\n]*:[*_]*\\s*");
  private static final Pattern SENTENCE = Pattern.compile("[^\\n]*[.!?][*_)\"'’”]*\\s*");

  private ItemStart() {}

  /**
   * Whether the words at an offset begin such an item, so that they need no capital.
   *
   * @param start of a value that is not in its place yet
   */
  static boolean goesOn(String text, int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    Matcher item = ITEM.matcher(text).region(line, start);
    if (!item.matches()) {
      return false;
    }
    int indent = item.group(1).length();
    List<String> before = text.substring(0, line).lines().toList();
    int first = before.size();
    while (first > 0 && isInside(before.get(first - 1), indent)) {
      first--;
    }
    if (first == 0 || !LEAD_IN.matcher(before.get(first - 1)).matches()) {
      return false;
    }
    List<String> items = text.lines()
        .skip(first)
        .takeWhile(other -> isInside(other, indent))
        .filter(other -> ITEM.matcher(other).lookingAt() && indent(other) == indent)
        .toList();
    return isSmall(items);
  }

  private static boolean isInside(String line, int indent) {
    return line.isBlank()
        || indent(line) > indent
        || (indent(line) == indent && ITEM.matcher(line).lookingAt());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** As the items have it that are typed; else whether the first is no sentence. */
  private static boolean isSmall(List<String> items) {
    return items.stream()
        .map(ItemStart::firstLetter)
        .filter(Character::isLetter)
        .findFirst()
        .map(Character::isLowerCase)
        .orElseGet(() -> !SENTENCE.matcher(items.get(0)).matches());
  }

  private static char firstLetter(String line) {
    Matcher item = ITEM.matcher(line);
    return item.lookingAt() && item.end() < line.length() ? line.charAt(item.end()) : ' ';
  }
}
