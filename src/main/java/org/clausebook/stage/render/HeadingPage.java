package org.clausebook.stage.render;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a heading is in a printed policy.
 *
 * @param words of the heading, with its number
 * @param page counted from 1
 */
public record HeadingPage(String words, int page) {
  /** Where a heading is printed, at or after a place; the end if it is not there. */
  public static int find(List<HeadingPage> pages, int from, String heading) {
    return IntStream.range(from, pages.size())
        .filter(i -> pages.get(i).words().endsWith(heading))
        .findFirst()
        .orElse(pages.size());
  }
}
