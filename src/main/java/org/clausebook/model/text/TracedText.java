package org.clausebook.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;

/**
 * A text on its way into print, which knows where each of its characters comes from.
 *
 * <p>{@link Wording} is what people wrote; this is what the program makes of it. Changing the text
 * keeps the origin of all that is left alone. Offsets count UTF-16 units from 0.
 *
 * @param runs in order and without gaps: together they are the text
 */
public record TracedText(String text, List<Run> runs) {
  /** No words at all. */
  public static final TracedText EMPTY = new TracedText("", List.of());

  /**
   * A stretch of the text that comes from one place.
   *
   * @param to offset after its last character
   */
  public record Run(int from, int to, Origin origin) {}

  public TracedText {
    runs = List.copyOf(runs);
    int end = 0;
    for (Run run : runs) {
      if (run.from() != end || run.to() <= end) {
        throw new IllegalArgumentException("a gap or overlap at " + end + " in " + runs);
      }
      end = run.to();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("runs up to " + end + " of '" + text + "'");
    }
  }

  public static TracedText of(SourceText source) {
    return of(source.value(), Origin.of(source, 0));
  }

  /** Words that all come from one place. */
  public static TracedText of(String words, Origin origin) {
    return words.isEmpty()
        ? EMPTY
        : new TracedText(words, List.of(new Run(0, words.length(), origin)));
  }

  public static TracedText of(Wording words) {
    var traced = new TracedTextBuilder(words.text().length());
    words.runs().forEach(run -> traced.append(run.text(), Origin.of(run.source(), run.from())));
    return traced.build();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int length() {
    return text.length();
  }

  /** The place among the runs of the one that holds a character. */
  int indexAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).to() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The run that holds a character. */
  public Run runAt(int offset) {
    return runs.get(indexAt(offset));
  }

  /** Where a character comes from. */
  public Origin originAt(int offset) {
    Run run = runAt(offset);
    return run.origin().after(offset - run.from());
  }

  /** Where a character is written; of one that is worked out, what it is made from. */
  public Location locate(int offset) {
    return originAt(offset).location();
  }

  /** The text from one offset up to another. */
  public TracedText part(int from, int to) {
    return from == 0 && to == text.length()
        ? this
        : new TracedTextBuilder(to - from).append(this, from, to).build();
  }

  /** The text without white space at its ends. */
  public TracedText strip() {
    int from = text.length() - text.stripLeading().length();
    return from == text.length() ? EMPTY : part(from, text.stripTrailing().length());
  }

  /** This text and then another. */
  public TracedText then(TracedText other) {
    return new TracedTextBuilder(length() + other.length())
        .append(this)
        .append(other)
        .build();
  }

  /** The text with something in the place of each match, from the first to the last. */
  public TracedText replaceAll(Pattern pattern, BiConsumer<MatchResult, TracedEdits> replacement) {
    Matcher match = pattern.matcher(text);
    if (!match.find()) {
      return this;
    }
    var edits = new TracedEdits(this);
    do {
      replacement.accept(match, edits);
    } while (match.find());
    return edits.done();
  }

  /** The text without a sign. */
  public TracedText without(char sign) {
    if (text.indexOf(sign) < 0) {
      return this;
    }
    var edits = new TracedEdits(this);
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      edits.cut(at, at + 1);
    }
    return edits.done();
  }

  /** The same with its beginning spelt otherwise, as with a capital. */
  public TracedText respelt(String other) {
    if (other.length() == length()) {
      return other.equals(text) ? this : new TracedText(other, runs);
    }
    return of(other, originAt(0).beside());
  }

  /** The same with signs put in, such as backslashes. */
  public TracedText withSigns(String longer) {
    if (longer.equals(text)) {
      return this;
    }
    var changed = new TracedTextBuilder(longer.length());
    int done = 0;
    for (int i = 0; i < longer.length(); i++) {
      if (done < length() && text.charAt(done) == longer.charAt(i)) {
        changed.append(this, done, done + 1);
        done++;
      } else {
        changed.append(
            longer.substring(i, i + 1), originAt(Math.min(done, length() - 1)).beside());
      }
    }
    return changed.build();
  }

  /** The same as a part of the value of a merge field. */
  public TracedText as(String field) {
    List<Run> all = new ArrayList<>();
    runs.forEach(run -> all.add(new Run(run.from(), run.to(), run.origin().in(field))));
    return new TracedText(text, all);
  }
}
