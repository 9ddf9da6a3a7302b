package org.clausebook.model;

import java.util.Optional;

/**
 * What requirements ask of a council before they apply to it; no policy prints any of it.
 *
 * @param kind of body, where the profile gives it
 * @param stated the country that the profile gives
 * @param turnover in pounds a year
 * @param employees whether it has any
 */
public record Circumstances(
    Optional<String> kind,
    Optional<Country> stated,
    Optional<Long> turnover,
    Optional<Boolean> employees) {
  /** Community councils are in Wales alone; parishes are in England, and towns in both. */
  private static final String WELSH_KIND = "community";

  /** Of a council that says nothing of itself. */
  public static Circumstances unknown() {
    return new Circumstances(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The country that the profile gives; otherwise that of its kind. */
  public Country country() {
    return stated.orElse(
        kind.filter(WELSH_KIND::equals).isPresent() ? Country.WALES : Country.ENGLAND);
  }
}
