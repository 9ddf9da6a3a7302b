package org.clausebook.model.record;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.model.text.SourceText;

/**
 * How a council writes the references of its minutes, named by an example.
 *
 * @param example {@code 109 – 2025/26}: figures stand for any figures, letters for any letters, and
 *     every other character for itself; there may be blanks between them or none
 */
public record MinuteStyle(SourceText example) {
  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+|[^\\d\\p{L}\\s]");

  /** Whether a reference is written like the example. */
  public boolean fits(String minute) {
    String shape = PART.matcher(example.value())
        .results()
        .map(part -> shape(part.group()))
        .collect(Collectors.joining("\\s*"));
    return minute.strip().matches(shape);
  }

  private static String shape(String part) {
    int first = part.codePointAt(0);
    return Character.isDigit(first)
        ? "\\d+"
        : Character.isLetter(first) ? "\\p{L}+" : Pattern.quote(part);
  }
}
