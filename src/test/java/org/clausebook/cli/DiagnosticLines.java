package org.clausebook.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The diagnostics of a run, two lines each, as standard error shows them. */
final class DiagnosticLines {
  private static final Pattern FIRST = Pattern.compile(".+?: (?:error|warning): .+");
  private static final Pattern SECOND = Pattern.compile(" {2}hint: .+");
  private static final Pattern SUMMARY = Pattern.compile("councils not written, because of .+");
  private static final Pattern WITH_POSITION = Pattern.compile(".+?:\\d+:\\d+: .+");

  /** What is wrong with a file or a document as a whole has no line. */
  private static final Pattern OF_A_WHOLE = Pattern.compile(".+?: error: (?:"
      + String.join(
          "|",
          "this file is empty",
          "the name of this file does not end in '.yaml', so it would not be read",
          "the name of this file is not '.+', so it would not be read",
          "this file would not be used: .+",
          "this looks like a copy of '.+', which is in the same folder",
          "there is no '.+' in this folder",
          "there is no policy '.+' in templates/policies",
          "there is a policy '.+' already",
          "a layer has no folder '.+', so it would not be read",
          "'.+' is not set, and '.+' asks for it",
          "clause '.+' has several variants, and none is chosen",
          "clause '.+' holds an image, which a policy cannot print",
          "no font has the character '.+",
          "it prints .+")
      + ")");

  private DiagnosticLines() {}

  /** Lines that are neither a diagnostic with a file nor its hint, nor the summary. */
  static List<String> odd(String err) {
    List<String> lines =
        err.lines().filter(line -> !SUMMARY.matcher(line).matches()).toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !(i % 2 == 0 ? FIRST : SECOND).matcher(lines.get(i)).matches())
        .mapToObj(lines::get)
        .toList();
  }

  /** Diagnostics on a place inside a file that do not name the line and the column. */
  static List<String> withoutPosition(String err) {
    Stream<String> diagnostics = err.lines().filter(line -> FIRST.matcher(line).matches());
    return diagnostics
        .filter(line -> !WITH_POSITION.matcher(line).matches())
        .filter(line -> !OF_A_WHOLE.matcher(line).matches())
        .toList();
  }
}
