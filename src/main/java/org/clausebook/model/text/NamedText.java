package org.clausebook.model.text;

/**
 * A text that a document prints.
 *
 * @param what it is: {@code title}, {@code clause 'scope'}, {@code closing line}
 * @param traced its words, each with where it comes from
 */
public record NamedText(String what, TracedText traced) {
  /** The words as they are printed. */
  public String text() {
    return traced.text();
  }
}
