package org.clausebook.feature.drift;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.feature.drift.WordChanges.Hunk;
import org.clausebook.feature.drift.Words.Word;

/**
 * Puts the changes of two texts together that were made from one. Changes to the same words, or to
 * words beside each other, are a conflict, unless both are the same.
 */
final class WordMerge {
  /** How many words name the place of a conflict. */
  private static final int BEHIND = 6;

  private final Words base;
  private final Words here;
  private final Words upstream;
  private final List<Hunk> mine;
  private final List<Hunk> theirs;
  private final List<Word> merged = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  // How far the merge has come, in each text.
  private int at = 0;
  private int atHere = 0;
  private int atUpstream = 0;

  /**
   * What became of it.
   *
   * @param text with all changes; of no use while there is a conflict
   */
  record Merged(String text, List<Conflict> conflicts) {
    Merged {
      conflicts = List.copyOf(conflicts);
    }

    boolean isClean() {
      return conflicts.isEmpty();
    }
  }

  private WordMerge(String base, String here, String upstream) {
    this.base = Words.of(base);
    this.here = Words.of(here);
    this.upstream = Words.of(upstream);
    this.mine = new ArrayList<>(WordChanges.between(this.base, this.here));
    this.theirs = new ArrayList<>(WordChanges.between(this.base, this.upstream));
  }

  /**
   * The text with the changes of both.
   *
   * @param base what both were made from
   * @param here the council's
   * @param upstream the library's
   */
  static Merged of(String base, String here, String upstream) {
    return new WordMerge(base, here, upstream).merge();
  }

  private Merged merge() {
    while (!mine.isEmpty() || !theirs.isEmpty()) {
      keepTo(Math.min(start(mine), start(theirs)));
      change();
    }
    keepTo(base.all().size());
    return new Merged(Words.written(merged), conflicts);
  }

  private static int start(List<Hunk> hunks) {
    return hunks.isEmpty() ? Integer.MAX_VALUE : hunks.get(0).from();
  }

  /** Words that neither changed, with the line breaks of whoever wrapped them last. */
  private void keepTo(int end) {
    while (at < end) {
      Word was = base.all().get(at++);
      Word mineNow = here.all().get(atHere++);
      Word theirsNow = upstream.all().get(atUpstream++);
      merged.add(theirsNow.written().equals(was.written()) ? mineNow : theirsNow);
    }
  }

  /** The changes that touch each other, from where the merge has come to. */
  private void change() {
    var ours = new ArrayList<Hunk>();
    var others = new ArrayList<Hunk>();
    int end = at;
    while (start(mine) <= end || start(theirs) <= end) {
      boolean isMine = start(mine) <= start(theirs);
      Hunk next = (isMine ? mine : theirs).remove(0);
      (isMine ? ours : others).add(next);
      end = Math.max(end, next.to());
    }
    List<Word> was = base.all().subList(at, end);
    int hereEnd = atHere + was.size() + growth(ours);
    int upstreamEnd = atUpstream + was.size() + growth(others);
    add(
        was,
        ours.isEmpty(),
        here.all().subList(atHere, hereEnd),
        others.isEmpty(),
        upstream.all().subList(atUpstream, upstreamEnd));
    at = end;
    atHere = hereEnd;
    atUpstream = upstreamEnd;
  }

  private static int growth(List<Hunk> hunks) {
    return hunks.stream()
        .mapToInt(hunk -> hunk.nowTo() - hunk.now() - (hunk.to() - hunk.from()))
        .sum();
  }

  private void add(
      List<Word> was,
      boolean isUnchangedHere,
      List<Word> mineNow,
      boolean isUnchangedUpstream,
      List<Word> theirsNow) {
    if (isUnchangedUpstream) {
      merged.addAll(mineNow);
    } else if (isUnchangedHere || read(mineNow).equals(read(theirsNow))) {
      merged.addAll(theirsNow);
    } else {
      List<Word> before = base.all().subList(base.before(at, BEHIND), at);
      conflicts.add(new Conflict(
          Words.line(before), Words.marked(was), Words.marked(mineNow), Words.marked(theirsNow)));
    }
  }

  private static List<String> read(List<Word> words) {
    return words.stream().map(Word::key).toList();
  }
}
