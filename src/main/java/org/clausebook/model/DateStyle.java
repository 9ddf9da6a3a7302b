package org.clausebook.model;

/**
 * How a council writes a date, named by an example.
 *
 * <p>A month alone is written in words in every style, as long or as short as in the example, for
 * {@code 05/27} would be taken for a day; a year alone in four figures.
 */
public enum DateStyle {
  PLAIN("5 March 2026"),
  ORDINAL("5th March 2026"),
  WEEKDAY("Thursday 5 March 2026"),
  WEEKDAY_ORDINAL("Thursday 5th March 2026"),
  WEEKDAY_COMMA("Thursday, 5 March 2026"),
  SHORT_MONTH("5 Mar 2026"),
  MONTH_FIRST("March 5, 2026"),
  SLASHES("5/3/2026"),
  SLASHES_PADDED("05/03/2026"),
  SLASHES_SHORT_YEAR("5/3/26"),
  SLASHES_PADDED_SHORT_YEAR("05/03/26"),
  DOTS("5.3.2026"),
  DOTS_PADDED("05.03.2026");

  private final String example;

  DateStyle(String example) {
    this.example = example;
  }

  /** The date 2026-03-05 in this style; also the name of the style in YAML. */
  public String example() {
    return example;
  }
}
