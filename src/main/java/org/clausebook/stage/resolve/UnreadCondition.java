package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Messages about a text that should be a condition and is not. */
final class UnreadCondition {
  private static final String EXAMPLES =
      "write it like one of: council.provides-devices, not council.provides-devices,"
          + " council.kind is parish, wording.email-guidelines,"
          + " council.provides-devices and not council.kind is parish";

  /** How people write the same in other languages, and what it means here. */
  private record Habit(Pattern written, String meant) {
    Habit(String written, String meant) {
      this(Pattern.compile(written), meant);
    }

    String mend(String text) {
      return written.matcher(text).replaceAll(meant);
    }
  }

  private static final List<Habit> HABITS = List.of(
      new Habit("\\s+", " "),
      new Habit("(?i:^(?:either|both|if|when) )", ""),
      new Habit("(?<=^|[ (])(?i:and)(?=[ (])|\\s*(?:&&?|\\+)\\s*", " and "),
      new Habit("(?<=^|[ (])(?i:or)(?=[ (])|\\s*\\|\\|?\\s*", " or "),
      new Habit("(?<=^|[ (])(?i:not)(?=[ (])", "not "),
      new Habit("([\\w./-]+)\\s*(?:!==?|<>)\\s*", "not $1 is "),
      new Habit("(?<=^|[ (])!\\s*", "not "),
      new Habit("([\\w./-]+) (?i:is not) ", "not $1 is "),
      new Habit("\\s*={1,3}\\s*|(?<=\\w) (?i:is) ", " is "),
      new Habit("([\\w./-]+) is (?i:true|yes)(?=$|[ ),])", "$1"),
      new Habit("not ([\\w./-]+) is (?i:false|no)(?=$|[ ),])", "$1"),
      new Habit("([\\w./-]+) is (?i:false|no)(?=$|[ ),])", "not $1"),
      new Habit("\\s*,\\s*(?=(?:and|or)\\b)", " "),
      new Habit("\\s+", " "));

  private UnreadCondition() {}

  static Diagnostic report(String text, Location place) {
    String written = text.strip();
    Optional<String> bracketed = Condition.bracketed(written);
    if (bracketed.isPresent()) {
      return Diagnostic.error(
          place,
          "'" + written + "' can be read in two ways",
          "put brackets round what belongs together, as in '" + bracketed.get() + "'");
    }
    return Diagnostic.error(
        place,
        "'" + written + "' is not a condition",
        mended(written)
            .map(mended -> "write '" + mended + "'")
            .orElse(hasOddBrackets(written) ? "give each '(' its ')'" : EXAMPLES));
  }

  private static boolean hasOddBrackets(String text) {
    return text.chars().filter(letter -> letter == '(').count()
        != text.chars().filter(letter -> letter == ')').count();
  }

  private static Optional<String> mended(String written) {
    String text = written;
    for (Habit habit : HABITS) {
      text = habit.mend(text).strip();
    }
    return Condition.bracketed(commas(text));
  }

  /** A list with commas, with the word between its last two entries put between all of them. */
  private static String commas(String text) {
    boolean isChoice = text.contains(" or ") && !text.contains(" and ");
    return text.replaceAll("\\s*[,;]\\s*", isChoice ? " or " : " and ");
  }
}
