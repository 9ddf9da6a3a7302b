package org.clausebook.feature.importing;

/** How a part of the file was matched with a clause, the surest way first. */
public enum Pass {
  MARK("the mark in the file"),
  PATTERN("pattern"),
  EQUAL("equal text"),
  HEADING("heading"),
  NEAREST("nearest words"),
  MOVED("moved"),
  MERGED("merged"),
  SPLIT("split"),
  NONE("none");

  private final String words;

  Pass(String words) {
    this.words = words;
  }

  /** The words for it in reports. */
  public String words() {
    return words;
  }
}
