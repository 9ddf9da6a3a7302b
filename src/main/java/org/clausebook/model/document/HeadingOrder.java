package org.clausebook.model.document;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.document.AccessibilityCheck.Subject;

/** Follows the headings of a file: none may be more than one level below the one before. */
public final class HeadingOrder {
  private final List<String> faults = new ArrayList<>();
  private int level;
  private int found;

  /** An order in which the first heading has this level, or one above it. */
  public HeadingOrder(int first) {
    level = first - 1;
  }

  /** Goes on to the next heading. */
  public void next(int nextLevel, String words) {
    if (nextLevel > level + 1 || words.isBlank()) {
      faults.add(words.strip());
    }
    level = nextLevel;
    found++;
  }

  /** What was met; a file without a heading has none to find one's way by. */
  public AccessibilityCheck check() {
    return new AccessibilityCheck(Subject.HEADINGS, found, found == 0 ? List.of("") : faults);
  }
}
