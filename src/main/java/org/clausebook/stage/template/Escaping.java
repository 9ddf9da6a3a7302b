package org.clausebook.stage.template;

/** How a value is escaped for the text it lands in. */
public enum Escaping {
  /** As it is: titles, headings, closing lines. */
  NONE,
  /** So that CommonMark shows it as it is. */
  MARKDOWN,
  /** So that HTML and XML show it as it is. */
  HTML
}
