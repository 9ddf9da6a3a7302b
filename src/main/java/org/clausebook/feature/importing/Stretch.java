package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.markdown.DiffRun;

/**
 * A stretch of two rows of tokens side by side. Offsets count tokens; each end is after the last.
 *
 * @param isKept whether both are the same words
 */
record Stretch(boolean isKept, int from, int to, int sourceFrom, int sourceTo) {
  /** A number of words that may be the same by chance. */
  private static final int SHORT = 2;

  /** Both rows from end to end, with as much kept as can be. */
  static List<Stretch> between(Tokens template, Tokens source) {
    var stretches = new ArrayList<Stretch>();
    int at = 0;
    int sourceAt = 0;
    for (DiffRun<String> run : DiffRun.between(template.keys(), source.keys())) {
      int to = at + run.before().size();
      int sourceTo = sourceAt + run.after().size();
      stretches.add(new Stretch(run.isKept(), at, to, sourceAt, sourceTo));
      at = to;
      sourceAt = sourceTo;
    }
    return slid(stretches, source);
  }

  /**
   * The same where few kept words between two changes are kept at the end of the second, if they are
   * there too: {@code [a] be [b be] c} is {@code [a be b] be c}.
   */
  private static List<Stretch> slid(List<Stretch> stretches, Tokens source) {
    var slid = new ArrayList<Stretch>();
    int i = 0;
    while (i < stretches.size()) {
      boolean isBetween = i > 0
          && i + 1 < stretches.size()
          && stretches.get(i).isSlidable(stretches.get(i + 1), source);
      if (!isBetween || slid.get(slid.size() - 1).isKept) {
        slid.add(stretches.get(i));
        i++;
        continue;
      }
      Stretch before = slid.remove(slid.size() - 1);
      Stretch kept = stretches.get(i);
      int end = stretches.get(i + 1).sourceTo - kept.length();
      slid.add(new Stretch(false, before.from, before.to, before.sourceFrom, end));
      slid.add(new Stretch(true, kept.from, kept.to, end, stretches.get(i + 1).sourceTo));
      i += 2;
    }
    return slid;
  }

  /** Whether the words of a kept stretch are at the end of what is added after it, too. */
  private boolean isSlidable(Stretch added, Tokens source) {
    int count = length();
    boolean isShort = isKept && count <= SHORT && added.length() == 0;
    return isShort
        && added.sourceLength() >= count
        && source
            .keys()
            .subList(sourceFrom, sourceTo)
            .equals(source.keys().subList(added.sourceTo - count, added.sourceTo));
  }

  /** The same where words that are kept but for a sign or a capital are changed. */
  static List<Stretch> exact(Tokens template, Tokens source) {
    var stretches = new ArrayList<Stretch>();
    for (Stretch run : between(template, source)) {
      int count = run.isKept ? run.to - run.from : 0;
      if (!run.isKept) {
        add(run, stretches);
      }
      for (int i = 0; i < count; i++) {
        boolean isLike =
            template.all().get(run.from + i).isLike(source.all().get(run.sourceFrom + i));
        add(
            new Stretch(
                isLike, run.from + i, run.from + i + 1, run.sourceFrom + i, run.sourceFrom + i + 1),
            stretches);
      }
    }
    return stretches;
  }

  private static void add(Stretch next, List<Stretch> stretches) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).isKept == next.isKept) {
      stretches.set(last, stretches.get(last).upTo(next));
    } else {
      stretches.add(next);
    }
  }

  /** This and another after it, with all between them. */
  Stretch upTo(Stretch later) {
    return new Stretch(isKept && later.isKept, from, later.to, sourceFrom, later.sourceTo);
  }

  int length() {
    return to - from;
  }

  int sourceLength() {
    return sourceTo - sourceFrom;
  }
}
