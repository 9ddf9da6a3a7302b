package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.SourceText;

/** Checks that the items of a lettered list, {@code - a. text}, are lettered in order. */
final class ListLetters {
  private static final Pattern ITEM = Pattern.compile("- ([a-z])\\. .*");

  private ListLetters() {}

  static void check(SourceText text, List<Diagnostic> problems) {
    Optional<Character> due = Optional.empty();
    boolean isAfterBlank = true;
    int offset = 0;
    for (String line : text.value().split("\n", -1)) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        char letter = item.group(1).charAt(0);
        if (due.isPresent() && letter != 'a' && letter != due.get()) {
          problems.add(Diagnostic.error(
              text.locate(offset + 2),
              "this item is lettered '" + letter + ".' where '" + due.get() + ".' is due",
              "letter the items of a list in order: a., b., c."));
        }
        due = letter == 'a' || due.isPresent() ? Optional.of((char) (letter + 1)) : due;
      } else if (isAfterBlank && !line.startsWith(" ") && !line.isBlank()) {
        due = Optional.empty();
      }
      isAfterBlank = line.isBlank();
      offset += line.length() + 1;
    }
  }
}
