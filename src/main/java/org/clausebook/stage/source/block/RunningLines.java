package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the heads and feet of pages: what is at the edge of most pages, but for numbers. */
final class RunningLines {
  /** How many lines at the top of a page, and at its end, may be its head and foot. */
  private static final int EDGE = 4;

  /** What all page numbers look like. */
  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "(?i)(?:[-–—|]\\s*)?(?:page\\s*|p\\.\\s*|tudalen\\s*)?\\d{1,4}(?:\\s*(?:of|/|o)\\s*\\d{1,4})?(?:\\s*[-–—|])?");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, Set<Integer>> pages = new LinkedHashMap<>();
  private final Set<TextLine> edges = new LinkedHashSet<>();
  private final int count;

  private RunningLines(List<List<TextLine>> byPage) {
    count = byPage.size();
    for (List<TextLine> page : byPage) {
      int size = page.size();
      for (int i = 0; i < size; i++) {
        if (i < EDGE || i >= size - EDGE) {
          edges.add(page.get(i));
          pages
              .computeIfAbsent(form(page.get(i)), form -> new LinkedHashSet<>())
              .add(page.get(i).page());
        }
      }
    }
  }

  /** Those of some lines, in order; none in a text of one page. */
  static Set<TextLine> of(List<TextLine> lines) {
    Map<Integer, List<TextLine>> byPage = new LinkedHashMap<>();
    lines.forEach(
        line -> byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    var running = new RunningLines(List.copyOf(byPage.values()));
    var found = new LinkedHashSet<TextLine>();
    for (List<TextLine> page : byPage.values()) {
      running.addFrom(page, found);
    }
    return found;
  }

  /** From either edge inwards, until a line is no running matter. */
  private void addFrom(List<TextLine> page, Set<TextLine> found) {
    int top = 0;
    while (top < page.size() && isRunning(page.get(top))) {
      found.add(page.get(top++));
    }
    for (int i = page.size() - 1; i > top && isRunning(page.get(i)); i--) {
      found.add(page.get(i));
    }
  }

  private boolean isRunning(TextLine line) {
    if (!edges.contains(line) || count < 2) {
      return false;
    }
    boolean isNumber = PAGE_NUMBER.matcher(line.text()).matches();
    int on = pages.getOrDefault(form(line), Set.of()).size();
    return isNumber || (on > 1 && on * 2 >= count);
  }

  private static String form(TextLine line) {
    return NUMBER.matcher(line.text()).replaceAll("0");
  }
}
