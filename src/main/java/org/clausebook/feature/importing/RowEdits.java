package org.clausebook.feature.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of a table more or less: they are other words at the end of the row above them. */
record RowEdits(Rewording rewording) {
  private static final Pattern END = Pattern.compile("\\s*+\\|$");

  /**
   * The amendment; empty where rows took the place of others, or none is above them.
   *
   * @param ours where rows of the clause begin
   * @param theirs where rows of the file begin
   */
  Optional<List<Map<String, String>>> of(
      Stretch stretch, List<Integer> ours, List<Integer> theirs) {
    Tokens template = rewording.template();
    int above = stretch.from() - 1;
    boolean isOneWay = ours.isEmpty() != theirs.isEmpty();
    if (!isOneWay || above < 1 || template.all().get(above).isFilled()) {
      return Optional.empty();
    }
    int start = Rewording.starts(template, 0, stretch.from()).stream().reduce(0, (a, b) -> b) + 1;
    String row = rewording.raw(start, stretch.from());
    String words = theirs.isEmpty() ? rewording.raw(start, stretch.to()) : row;
    var with = new StringBuilder(row);
    theirs.forEach(at -> with.append(" |\n").append(line(at)));
    return Optional.of(
        List.of(rewording.keys("substitute", "words", words, "with", with.toString())));
  }

  /** A row of the file without the sign at its end. */
  private String line(int at) {
    String text = rewording.source().text();
    int from = rewording.source().all().get(at).from();
    int end = text.indexOf('\n', from);
    String line = text.substring(text.lastIndexOf('\n', from) + 1, end < 0 ? text.length() : end);
    return END.matcher(line.strip()).replaceAll("");
  }
}
