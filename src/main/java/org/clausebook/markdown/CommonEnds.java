package org.clausebook.markdown;

import java.util.List;

/**
 * How far two sequences are the same, from both ends.
 *
 * @param start so many at the beginning
 * @param end so many at the end, none of which is among those at the beginning
 */
public record CommonEnds(int start, int end) {
  public static <T> CommonEnds of(List<T> first, List<T> second) {
    int shorter = Math.min(first.size(), second.size());
    int start = 0;
    while (start < shorter && first.get(start).equals(second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    return new CommonEnds(start, end);
  }
}
