package org.clausebook.model.document;

import java.util.List;
import java.util.Locale;

/**
 * What the program itself looked for in a file, and what it missed.
 *
 * @param found how many there are of what it looked at
 * @param faults what is not as it should be, each by its words
 */
public record AccessibilityCheck(Subject subject, int found, List<String> faults) {
  /** What is looked at. */
  public enum Subject {
    TITLE,
    LANGUAGE,
    TAGS,
    HEADINGS,
    BOOKMARKS,
    TABLES,
    PICTURES,
    LINKS,
    TARGETS,
    FONTS;

    /** The word in layouts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A length in characters, enough to find the place. */
  private static final int SHOWN = 60;

  public AccessibilityCheck {
    faults = List.copyOf(faults.stream().map(AccessibilityCheck::shortened).toList());
  }

  private static String shortened(String fault) {
    return fault.length() > SHOWN ? fault.substring(0, SHOWN).strip() + "…" : fault;
  }

  /** A check of something that a file has once or lacks. */
  public static AccessibilityCheck has(Subject subject, boolean isThere) {
    return new AccessibilityCheck(subject, isThere ? 1 : 0, isThere ? List.of() : List.of(""));
  }

  public boolean isPassed() {
    return faults.isEmpty();
  }
}
