package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * A text of a policy as it is printed.
 *
 * @param what it is: {@code title}, {@code clause 'scope'}
 * @param text as it is printed
 * @param runs of it, in reading order
 */
public record PrintedText(String what, String text, List<PrintedRun> runs) {
  public PrintedText {
    runs = List.copyOf(runs);
  }

  /** The run that prints the character at an offset; of one between two runs, the run before it. */
  public Optional<PrintedRun> runAt(int offset) {
    return runs.stream().filter(run -> run.from() <= offset).reduce((first, second) -> second);
  }

  /** Where the character at an offset is written, or words that stand beside it are. */
  public Optional<Location> locate(int offset) {
    char character = text.charAt(offset);
    Optional<PrintedRun> before = runAt(offset);
    Optional<PrintedRun> after =
        runs.stream().filter(run -> run.from() > offset).findFirst();
    boolean isBetween = before.filter(run -> offset < run.to()).isEmpty();
    return before
        .flatMap(run -> run.locate(character, offset))
        .or(() -> after.filter(run -> isBetween).flatMap(run -> run.locate(character, offset)))
        .or(() -> before.map(PrintedRun::location))
        .or(() -> after.map(PrintedRun::location));
  }

  /** The values that are printed in it, each merge field once. */
  public List<PrintedRun> values() {
    var values = new ArrayList<PrintedRun>();
    runs.stream().filter(run -> run.field().isPresent()).forEach(run -> {
      if (values.stream().noneMatch(value -> value.field().equals(run.field()))) {
        values.add(run);
      }
    });
    return values;
  }

  /** The runs that hold some words, for each place where these are printed. */
  List<PrintedRun> find(String words) {
    String wanted = Letters.of(words).text();
    String all = String.join("", runs.stream().map(PrintedText::letters).toList());
    var found = new ArrayList<PrintedRun>();
    for (int at = all.indexOf(wanted);
        at >= 0 && !wanted.isEmpty();
        at = all.indexOf(wanted, at + 1)) {
      int start = 0;
      for (PrintedRun run : runs) {
        int end = start + letters(run).length();
        if (start < at + wanted.length() && at < end && !found.contains(run)) {
          found.add(run);
        }
        start = end;
      }
    }
    return found;
  }

  private static String letters(PrintedRun run) {
    return Letters.of(run.words()).text();
  }
}
