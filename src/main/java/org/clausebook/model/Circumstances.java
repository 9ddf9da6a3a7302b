package org.clausebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * What requirements ask of a council before they apply to it, and conditions of clauses.
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
  /** The name of the fact that says under which country's law a council is. */
  public static final String COUNTRY = "country";

  /** The name of the fact that says whether a council employs anybody. */
  public static final String EMPLOYEES = "employees";

  /** Community councils are in Wales alone; parishes are in England, and towns in both. */
  private static final String WELSH_KIND = "community";

  /** Of a council that says nothing of itself. */
  public static Circumstances unknown() {
    return new Circumstances(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same council, with those of these among its facts that conditions ask for. */
  public Council with(Council council) {
    Map<String, Fact> facts = new LinkedHashMap<>(council.facts());
    Location file = Location.of(council.file());
    facts.put(COUNTRY, Fact.text(SourceText.of(country().word(), file)));
    employees.ifPresent(any -> facts.put(
        EMPLOYEES,
        new Fact(FieldType.YES_NO, List.of(SourceText.of(any ? FieldType.YES : "no", file)))));
    return council.withFacts(facts);
  }

  /** The country that the profile gives; otherwise that of its kind. */
  public Country country() {
    return stated.orElse(
        kind.filter(WELSH_KIND::equals).isPresent() ? Country.WALES : Country.ENGLAND);
  }
}
