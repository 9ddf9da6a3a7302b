package org.clausebook.stage.render.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The HTML of texts that were rendered of late: councils share many clauses, word for word. */
final class RecentMarkup {
  /** More clauses than one council has in all its policies. */
  private static final int KEPT = 1_000;

  /** In UTF-16 units: few clauses are longer. */
  private static final int LONGEST = 10_000;

  private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > KEPT;
    }
  };

  synchronized Optional<String> of(String markdown) {
    return Optional.ofNullable(known.get(markdown));
  }

  synchronized void keep(String markdown, String html) {
    if (markdown.length() <= LONGEST) {
      known.put(markdown, html);
    }
  }
}
