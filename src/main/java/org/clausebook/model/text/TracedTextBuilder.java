package org.clausebook.model.text;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.TracedText.Run;

/** Puts a text together from parts of others, each with its origins. */
public final class TracedTextBuilder {
  private final StringBuilder text;
  private final List<Run> runs = new ArrayList<>();

  /**
   * An empty text.
   *
   * @param expected its length, roughly
   */
  public TracedTextBuilder(int expected) {
    this.text = new StringBuilder(expected);
  }

  public int length() {
    return text.length();
  }

  /** The text built so far. */
  public CharSequence text() {
    return text;
  }

  public TracedTextBuilder append(TracedText other) {
    return append(other, 0, other.length());
  }

  /** Adds a part of another text. */
  public TracedTextBuilder append(TracedText other, int from, int to) {
    int next = from;
    for (int i = other.indexAt(from); next < to; i++) {
      Run run = other.runs().get(i);
      int end = Math.min(to, run.to());
      add(end - next, run.origin().after(next - run.from()));
      next = end;
    }
    text.append(other.text(), from, to);
    return this;
  }

  /** Adds words that come from one place. */
  public TracedTextBuilder append(String words, Origin origin) {
    if (!words.isEmpty()) {
      add(words.length(), origin);
      text.append(words);
    }
    return this;
  }

  /** Adds an origin for characters that are put in after it. */
  private void add(int characters, Origin origin) {
    int from = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).to();
    if (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      if (origin.follows(last.origin(), last.to() - last.from())) {
        runs.set(runs.size() - 1, new Run(last.from(), from + characters, last.origin()));
        return;
      }
    }
    runs.add(new Run(from, from + characters, origin));
  }

  public TracedText build() {
    return text.length() == 0 ? TracedText.EMPTY : new TracedText(text.toString(), runs);
  }
}
