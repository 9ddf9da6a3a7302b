package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.markdown.CommonEnds;
import org.clausebook.markdown.DiffRun;

/** Moves pieces that both sides of a change begin or end with out of the change. */
final class Edges {
  private final List<DiffRun<String>> stretches = new ArrayList<>();

  private Edges() {}

  /** The same stretches, kept and changed in turn. */
  static List<DiffRun<String>> trim(List<DiffRun<String>> stretches) {
    var edges = new Edges();
    stretches.forEach(edges::add);
    return edges.stretches;
  }

  private void add(DiffRun<String> stretch) {
    if (stretch.isKept()) {
      keep(stretch.after());
      return;
    }
    List<String> before = stretch.before();
    List<String> after = stretch.after();
    CommonEnds common = CommonEnds.of(before, after);
    int end = after.size() - common.end();
    keep(after.subList(0, common.start()));
    stretches.add(new DiffRun<>(
        false,
        before.subList(common.start(), before.size() - common.end()),
        after.subList(common.start(), end)));
    keep(after.subList(end, after.size()));
  }

  private void keep(List<String> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    int last = stretches.size() - 1;
    var all = new ArrayList<String>();
    if (last >= 0 && stretches.get(last).isKept()) {
      all.addAll(stretches.remove(last).after());
    }
    all.addAll(pieces);
    stretches.add(new DiffRun<>(true, all, all));
  }
}
