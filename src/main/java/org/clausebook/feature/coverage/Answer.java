package org.clausebook.feature.coverage;

/** How a requirement stands with a council, the best first. */
public enum Answer {
  /** Words that are in force meet it. */
  MET("met"),
  /** They may meet it: the record leaves something open. */
  CHECK("to check"),
  /** Only a draft meets it. */
  DRAFTED("drafted"),
  GAP("gap"),
  /** The profile does not say what it depends on. */
  NOT_KNOWN("not known"),
  NOT_ASKED("not asked");

  private final String word;

  Answer(String word) {
    this.word = word;
  }

  /** The word for readers. */
  public String word() {
    return word;
  }
}
