package org.clausebook.model;

/**
 * How a policy refers to the council.
 *
 * @param subject the term itself: {@code ATC}, {@code the Council} or the full name
 * @param possessive the term as an owner: {@code ATC's}, {@code the Council's}
 * @param bare the term without an article, to stand before a noun: {@code ATC}, {@code Council}
 */
public record Term(Form subject, Form possessive, Form bare) {

  /**
   * The term in one part of speech.
   *
   * @param words the term
   * @param definition what stands in its place where the term is used first: {@code Alcester Town
   *     Council (ATC)}
   */
  public record Form(String words, String definition) {}
}
