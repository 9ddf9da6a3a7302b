package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.markdown.DiffRun;
import org.clausebook.model.document.Lock.ChangedLines;
import org.clausebook.stage.load.yaml.FileText.Change;

/**
 * Puts lines of a file back as they were before a decision was recorded in it. Lines that a person
 * has written since stay as they are.
 */
final class LineReversal {
  /** So many lines between two changes belong to both, such as the note of a decision. */
  private static final int NEAR = 3;

  private final String text;
  private final List<String> lines;

  /** The reversal of changes in a text with line feeds for line ends. */
  private LineReversal(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  /** What is after the last line feed counts as a line too, so that no character is lost. */
  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /** The lines that two texts do not have in common, with the few between some of them. */
  static List<ChangedLines> between(String before, String after) {
    var changed = new ArrayList<ChangedLines>();
    List<String> kept = List.of();
    for (DiffRun<String> run : DiffRun.between(lines(before), lines(after))) {
      if (run.isKept()) {
        kept = run.after();
      } else {
        boolean isNear = !changed.isEmpty() && kept.size() <= NEAR;
        changed.add(
            isNear
                ? joined(changed.remove(changed.size() - 1), kept, run)
                : new ChangedLines(run.before(), run.after()));
      }
    }
    return changed;
  }

  private static ChangedLines joined(ChangedLines first, List<String> kept, DiffRun<String> then) {
    return new ChangedLines(
        Stream.of(first.was(), kept, then.before()).flatMap(List::stream).toList(),
        Stream.of(first.now(), kept, then.after()).flatMap(List::stream).toList());
  }

  /** The lines of an event, from one of its own on, beside those that it has while it is awaited. */
  static Optional<ChangedLines> awaited(String text, int line) {
    List<String> event = lines(text).subList(line - 1, lines(text).size());
    return IntStream.range(0, event.size())
        .filter(i -> event.get(i).strip().startsWith("wording:"))
        .mapToObj(last -> event.subList(0, last + 1))
        .map(now -> new ChangedLines(now.stream().flatMap(LineReversal::awaited).toList(), now))
        .findFirst();
  }

  /** What a line of an event is while the event is awaited; a remark behind it is kept. */
  private static Stream<String> awaited(String line) {
    String words = line.strip();
    if (words.matches("(- +)?date:.*")) {
      return Stream.of(line.replaceFirst("date: *[^ ]+", "date: pending"));
    }
    return !words.matches("(minute|version|wording):.*")
        ? Stream.of(line)
        : Stream.of(line)
            .filter(written -> written.contains(" #"))
            .map(written -> written.replaceFirst("^( *)", "$1# "));
  }

  /**
   * The changes that put lines back; of equal ones the last count, as the newest decision is the last
   * one in a file.
   */
  static Result<List<Change>> of(String file, String text, List<ChangedLines> changed) {
    return new LineReversal(text).changes(file, changed);
  }

  private Result<List<Change>> changes(String file, List<ChangedLines> changed) {
    var changes = new ArrayList<Change>();
    int end = lines.size();
    for (int i = changed.size() - 1; i >= 0; i--) {
      ChangedLines back = changed.get(i);
      int start = back.now().isEmpty()
          ? -1
          : Collections.lastIndexOfSubList(lines.subList(0, end), back.now());
      if (start >= 0) {
        changes.add(change(back, start));
        end = start;
      } else if (!isOfPolicy(back)) {
        return Result.failed(rewritten(file, back.now()));
      }
    }
    return Result.ok(changes);
  }

  /** Whether it is the version or the next review, which may have been changed again since. */
  private static boolean isOfPolicy(ChangedLines line) {
    return line.was().size() == 1
        && line.now().size() == 1
        && line.now().get(0).matches("version:.*| *(due|review-cycle):.*");
  }

  private Change change(ChangedLines back, int start) {
    int behind = start + back.now().size();
    if (!back.was().isEmpty()) {
      return new Change(offset(start), offset(behind) - 1, String.join("\n", back.was()));
    }
    return behind < lines.size()
        ? new Change(offset(start), offset(behind), "")
        : new Change(Math.max(offset(start) - 1, 0), text.length(), "");
  }

  /** Where a line begins; behind the last one, where the next would begin. */
  private int offset(int line) {
    return lines.subList(0, line).stream().mapToInt(words -> words.length() + 1).sum();
  }

  /** Somebody has written in the lines of the decision. */
  private Diagnostic rewritten(String file, List<String> written) {
    return Diagnostic.error(
        Location.of(file),
        "the lines of this decision have been changed since it was recorded",
        written.stream()
            .filter(line -> !lines.contains(line))
            .findFirst()
            .map(line -> "put this line back as it was: '" + line.strip() + "'")
            .orElse("take out what has been written between these lines since: "
                + written.stream()
                    .map(line -> "'" + line.strip() + "'")
                    .collect(Collectors.joining(", "))));
  }
}
