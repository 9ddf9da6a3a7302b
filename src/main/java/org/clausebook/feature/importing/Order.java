package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what stays where it is when the rest of a list is moved. */
final class Order {
  private Order() {}

  /** The most of a list whose places rise, in order. */
  static <T> List<T> kept(List<T> list, Map<T, Integer> places) {
    return kept(list, one -> places.getOrDefault(one, 0));
  }

  private static <T> List<T> kept(List<T> list, Function<T, Integer> place) {
    var ends = new ArrayList<Integer>();
    var before = new ArrayList<Integer>();
    for (int i = 0; i < list.size(); i++) {
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (place.apply(list.get(ends.get(middle))) < place.apply(list.get(i))) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before.add(low == 0 ? -1 : ends.get(low - 1));
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    var kept = new ArrayList<T>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before.get(i)) {
      kept.add(list.get(i));
    }
    Collections.reverse(kept);
    return kept;
  }
}
