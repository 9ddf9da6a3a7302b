package org.clausebook.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text whose lines are no longer what they were. */
final class SpoiltLines {
  private SpoiltLines() {}

  static String of(String text, Choices choices) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    do {
      int place = choices.below(lines.size());
      String line = lines.get(place);
      switch (choices.below(9)) {
        case 0 -> lines.add(place, line);
        case 1 -> lines.set(place, "");
        case 2 -> lines.set(place, "  " + line);
        case 3 -> lines.set(place, line.replaceFirst("^ ", ""));
        case 4 -> lines.set(place, "#" + line);
        case 5 -> Collections.swap(lines, place, choices.below(lines.size()));
        case 6 -> lines.set(place, line + OddText.any(choices));
        case 7 -> lines.set(place, line.replaceFirst(":.*", ": " + choices.below(3)));
        default -> lines.set(place, OddText.any(choices));
      }
    } while (choices.isOneIn(2) && !choices.isUsedUp());
    return String.join(choices.isOneIn(8) ? "\r\n" : choices.isOneIn(20) ? "\r" : "\n", lines);
  }
}
