package org.clausebook.model;

import java.util.regex.Pattern;

/**
 * How a policy refers to the council.
 *
 * @param subject the term itself: {@code ATC}, {@code the Council} or the full name
 * @param possessive the term as an owner: {@code ATC's}, {@code the Council's}
 * @param bare the term without an article, to go before a noun: {@code ATC}, {@code Council}
 */
public record Term(Form subject, Form possessive, Form bare) {
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

  /**
   * The term in one part of speech.
   *
   * @param words the term
   * @param definition what takes its place where the term is used first: {@code Alcester Town
   *     Council (ATC)}
   */
  public record Form(String words, String definition) {}

  /** The full name in place of a term, which needs no definition. */
  public static Term of(String name) {
    return of(name, possessive(name));
  }

  /** The same with its possessive. */
  public static Term of(String name, String possessive) {
    String bare = bare(name);
    return new Term(new Form(name, name), new Form(possessive, possessive), new Form(bare, bare));
  }

  /** Words without an article, to go before a noun: {@code Council}. */
  public static String bare(String words) {
    return ARTICLE.matcher(words).replaceFirst("");
  }

  /** Words as an owner, as they are said: {@code the Council's}. */
  public static String possessive(String words) {
    return words.endsWith("s") ? words + "'" : words + "'s";
  }
}
