package org.clausebook.feature.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText.Run;

/**
 * A stretch of a printed text that is in one line of a file, or is the value of a merge field.
 *
 * @param words as they are read, without white space at their ends
 * @param from where they begin in the printed text
 * @param to offset after their last character there
 * @param location where they are written; of what is worked out, where it is set
 * @param field the merge field whose value they are a part of
 * @param isMade whether the program put them in by itself, such as a number
 */
public record PrintedRun(
    String words, int from, int to, Location location, Optional<String> field, boolean isMade) {
  /** A backslash by which Markdown takes a sign as it is. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  /** All of a text, in reading order. */
  public static List<PrintedRun> in(NamedText text) {
    var runs = new ArrayList<PrintedRun>();
    for (Run run : text.traced().runs()) {
      int from = run.from();
      for (int line = lineEnd(run, from); line < run.to(); line = lineEnd(run, from)) {
        add(text, from, line, runs);
        from = line + 1;
      }
      add(text, from, run.to(), runs);
    }
    return runs;
  }

  /** Where the line of the file ends in which a character of a run is written. */
  private static int lineEnd(Run run, int offset) {
    Origin origin = run.origin();
    int end = origin.isTyped()
        ? origin.source().value().indexOf('\n', origin.at() + offset - run.from())
        : -1;
    return end < 0 ? run.to() : run.from() + end - origin.at();
  }

  private static void add(NamedText text, int from, int to, List<PrintedRun> runs) {
    String words = text.text().substring(from, to);
    if (!words.isBlank()) {
      int first = from + words.length() - words.stripLeading().length();
      Origin origin = text.traced().originAt(first);
      runs.add(new PrintedRun(
          ESCAPE.matcher(words.strip()).replaceAll(""),
          first,
          from + words.stripTrailing().length(),
          origin.location(),
          origin.field(),
          origin.field().isEmpty() && !origin.isTyped()));
    }
  }

  /** The values that are printed in a text, each merge field once. */
  public static List<PrintedRun> values(NamedText text) {
    var values = new ArrayList<PrintedRun>();
    List<Run> runs = text.traced().runs();
    for (int i = 0; i < runs.size(); i++) {
      Optional<String> field = runs.get(i).origin().field();
      if (field.isPresent() && values.stream().noneMatch(value -> value.field().equals(field))) {
        int last = i;
        while (last + 1 < runs.size() && runs.get(last + 1).origin().field().equals(field)) {
          last++;
        }
        add(text, runs.get(i).from(), runs.get(last).to(), values);
        i = last;
      }
    }
    return values;
  }
}
