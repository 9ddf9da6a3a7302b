package org.clausebook.markdown;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.List;

/**
 * A part of two lists side by side: what both have, or what one has in place of the other's. The one
 * comparison of words and lines.
 *
 * @param isKept whether both are equal
 */
public record DiffRun<T>(boolean isKept, List<T> before, List<T> after) {
  public DiffRun {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Both lists from end to end, with as much kept as can be (Myers, 1986). */
  public static <T> List<DiffRun<T>> between(List<T> before, List<T> after) {
    return DiffUtils.diff(before, after, true).getDeltas().stream()
        .map(delta -> new DiffRun<>(
            delta.getType() == DeltaType.EQUAL,
            delta.getSource().getLines(),
            delta.getTarget().getLines()))
        .toList();
  }
}
