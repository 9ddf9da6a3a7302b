package org.clausebook.feature.drift;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.feature.drift.Words.Word;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.document.Lock;

/** The words that differ between two texts. */
public final class WordChanges {
  /** How many words are shown before and after those that differ. */
  private static final int AROUND = 4;

  private static final String CUT = "…";

  /**
   * Words in the place of others.
   *
   * @param from offset of the first word that goes, counted in words
   * @param to offset after the last
   * @param now offset of the first word that comes, in the later text
   * @param nowTo offset after the last
   */
  record Hunk(int from, int to, int now, int nowTo) {}

  private record Pair(Words was, Words is) {}

  private WordChanges() {}

  /** The changes in the order of the text; no two of them touch. */
  static List<Hunk> between(Words was, Words is) {
    var hunks = new ArrayList<Hunk>();
    int from = 0;
    int now = 0;
    for (DiffRun<String> run : DiffRun.between(was.keys(), is.keys())) {
      int to = from + run.before().size();
      int nowTo = now + run.after().size();
      if (!run.isKept()) {
        hunks.add(new Hunk(from, to, now, nowTo));
      }
      from = to;
      now = nowTo;
    }
    return hunks;
  }

  /** Whether two texts read the same, however their lines are wrapped. */
  static boolean areSame(Lock.Text was, Lock.Text is) {
    return Words.of(was.heading()).keys().equals(Words.of(is.heading()).keys())
        && Words.of(unnamed(was.body()))
            .keys()
            .equals(Words.of(unnamed(is.body())).keys());
  }

  /** What is in braces before an item are no words. */
  private static String unnamed(String body) {
    return MarkdownText.of(body).withoutBraces();
  }

  /**
   * Whether a text that was made from a changed one leaves all its changes as they are.
   *
   * @param own made from {@code is}
   */
  static boolean areKept(Lock.Text was, Lock.Text is, Lock.Text own) {
    return areKept(Words.of(was.heading()), Words.of(is.heading()), Words.of(own.heading()))
        && areKept(Words.of(was.body()), Words.of(is.body()), Words.of(own.body()));
  }

  private static boolean areKept(Words was, Words is, Words own) {
    List<Hunk> edits = between(is, own);
    return between(was, is).stream()
        .allMatch(change -> edits.stream().noneMatch(edit -> touches(edit, change)));
  }

  /** Where a change took words away, whatever comes in that place may bring them back. */
  private static boolean touches(Hunk edit, Hunk change) {
    return change.now() == change.nowTo()
        ? edit.from() <= change.now() && change.now() <= edit.to()
        : edit.from() < change.nowTo() && change.now() < edit.to();
  }

  /** The words that go and come, without their places: equal for equal edits to different texts. */
  static List<String> edits(Lock.Text was, Lock.Text is) {
    var edits = new ArrayList<String>();
    for (Pair pair : pairs(was, is)) {
      between(pair.was(), pair.is())
          .forEach(hunk -> edits.add(Words.marked(pair.was().all().subList(hunk.from(), hunk.to()))
              + "\n"
              + Words.marked(pair.is().all().subList(hunk.now(), hunk.nowTo()))));
    }
    return edits;
  }

  /** Heading and body, each as it was and as it is. */
  private static List<Pair> pairs(Lock.Text was, Lock.Text is) {
    return List.of(
        new Pair(Words.of(was.heading()), Words.of(is.heading())),
        new Pair(Words.of(was.body()), Words.of(is.body())));
  }

  /**
   * A line for each place that differs, with the words around it: {@code [-…-]} for those that go,
   * <code>{+…+}</code> for those that come.
   */
  public static List<String> lines(Lock.Text was, Lock.Text is) {
    var lines = new ArrayList<String>();
    for (Pair pair : pairs(was, is)) {
      List<Hunk> near = new ArrayList<>();
      for (Hunk hunk : between(pair.was(), pair.is())) {
        if (!near.isEmpty() && hunk.from() - near.get(near.size() - 1).to() > 2 * AROUND) {
          lines.add(line(pair.was(), pair.is(), near));
          near = new ArrayList<>();
        }
        near.add(hunk);
      }
      if (!near.isEmpty()) {
        lines.add(line(pair.was(), pair.is(), near));
      }
    }
    return lines;
  }

  private static String line(Words was, Words is, List<Hunk> hunks) {
    int from = was.before(hunks.get(0).from(), AROUND);
    int last = hunks.get(hunks.size() - 1).to();
    int to = Math.min(was.all().size(), last + AROUND);
    var line = new StringBuilder(from > 0 ? CUT : "");
    int at = from;
    for (Hunk hunk : hunks) {
      add(was.all().subList(at, hunk.from()), "", "", line);
      add(was.all().subList(hunk.from(), hunk.to()), "[-", "-]", line);
      add(is.all().subList(hunk.now(), hunk.nowTo()), "{+", "+}", line);
      at = hunk.to();
    }
    add(was.all().subList(at, to), "", "", line);
    return line + (to < was.all().size() ? " " + CUT : "");
  }

  private static void add(List<Word> words, String open, String close, StringBuilder line) {
    if (!words.isEmpty()) {
      boolean isApart = !line.isEmpty() && !words.get(0).lead().isEmpty();
      String text = open.isEmpty() ? Words.line(words) : Words.marked(words);
      line.append(isApart ? " " : "").append(open).append(text).append(close);
    }
  }
}
