package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;

/** Moves pieces that both sides of a change begin or end with out of the change. */
final class Edges<T> {
  private final List<DiffRun<T>> stretches = new ArrayList<>();

  private Edges() {}

  /** The same stretches, kept and changed in turn. */
  static <T> List<DiffRun<T>> trim(List<DiffRun<T>> stretches) {
    var edges = new Edges<T>();
    stretches.forEach(edges::add);
    return edges.stretches;
  }

  private void add(DiffRun<T> stretch) {
    if (stretch.isKept()) {
      keep(stretch.after());
      return;
    }
    List<T> before = stretch.before();
    List<T> after = stretch.after();
    CommonEnds common = CommonEnds.of(before, after);
    int end = after.size() - common.end();
    keep(after.subList(0, common.start()));
    stretches.add(new DiffRun<>(
        false,
        before.subList(common.start(), before.size() - common.end()),
        after.subList(common.start(), end)));
    keep(after.subList(end, after.size()));
  }

  private void keep(List<T> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    int last = stretches.size() - 1;
    var all = new ArrayList<T>();
    if (last >= 0 && stretches.get(last).isKept()) {
      all.addAll(stretches.remove(last).after());
    }
    all.addAll(pieces);
    stretches.add(new DiffRun<>(true, all, all));
  }
}
