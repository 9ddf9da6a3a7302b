package org.clausebook.model;

/** How a council writes a date, named by an example. */
public enum DateStyle {
  PLAIN("5 March 2026"),
  ORDINAL("5th March 2026");

  private final String example;

  DateStyle(String example) {
    this.example = example;
  }

  /** The date 2026-03-05 in this style; also the name of the style in YAML. */
  public String example() {
    return example;
  }
}
