package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/** Finds figures that YAML reads as two: {@code [£1,500]} is a list of £1 and 500. */
final class CutFigures {
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(?:[.][0-9]+)?");

  private CutFigures() {}

  /** A report on each figure that a comma cuts in two. */
  static List<Diagnostic> among(List<SourceText> entries) {
    var problems = new ArrayList<Diagnostic>();
    for (int i = 0; i < entries.size(); i++) {
      SourceText first = entries.get(i);
      String whole = first.value();
      while (i + 1 < entries.size() && isNext(first.start(), whole, entries.get(i + 1))) {
        i++;
        whole += "," + entries.get(i).value();
      }
      if (!whole.equals(first.value())) {
        problems.add(cut(first, whole));
      }
    }
    return problems;
  }

  private static Diagnostic cut(SourceText first, String whole) {
    return Diagnostic.error(
        first.start(),
        "'" + whole + "' in square brackets is more than one entry",
        "write it in quotes: \"" + whole + "\"");
  }

  /** Whether an entry follows a text with nothing but a comma between them. */
  private static boolean isNext(Location start, String text, SourceText entry) {
    return THOUSANDS.matcher(entry.value()).matches()
        && start
            .position()
            .map(place -> place.after(text + ","))
            .filter(place -> entry.start().position().filter(place::equals).isPresent())
            .isPresent();
  }
}
