package org.clausebook.stage.template;

/** How a value is escaped for the text it lands in. */
public enum Escaping {
  /** No escaping: titles, headings, closing lines. */
  NONE,
  /** Escaping for CommonMark. */
  MARKDOWN,
  /** Escaping for HTML and XML. */
  HTML
}
