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

  /** The name of the fact that says how much money a council turns over in a year. */
  public static final String TURNOVER = "turnover";

  /** The keys of the profile whose answers are facts too. */
  public static final List<String> KEYS = List.of(COUNTRY, EMPLOYEES, TURNOVER);

  /** Parishes, under these names too, are in England alone. */
  private static final List<String> ENGLISH_KINDS =
      List.of("parish", "parish-meeting", "village", "neighbourhood");

  /** Community councils are in Wales alone; parishes are in England, and towns in both. */
  private static final String WELSH_KIND = "community";

  /** Of a council that says nothing of itself. */
  public static Circumstances unknown() {
    return new Circumstances(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same council, with those of these among its facts that conditions ask for.
   *
   * @param places where the profile says them, by key
   */
  public Council with(Council council, Map<String, Location> places) {
    Map<String, Fact> facts = new LinkedHashMap<>(council.facts());
    Location file = Location.of(council.file());
    facts.put(
        COUNTRY, Fact.text(SourceText.of(country().word(), places.getOrDefault(COUNTRY, file))));
    employees
        .map(any -> SourceText.of(any ? FieldType.YES : "no", places.getOrDefault(EMPLOYEES, file)))
        .ifPresent(answer -> put(EMPLOYEES, FieldType.YES_NO, answer, facts));
    turnover
        .map(pounds -> SourceText.of(pounds.toString(), places.getOrDefault(TURNOVER, file)))
        .ifPresent(answer -> put(TURNOVER, FieldType.MONEY, answer, facts));
    return council.withFacts(facts);
  }

  /** An answer that is among the facts already keeps its place. */
  private static void put(String path, FieldType type, SourceText answer, Map<String, Fact> facts) {
    if (Optional.ofNullable(facts.get(path))
        .filter(fact -> fact.is(answer.value()))
        .isEmpty()) {
      facts.put(path, new Fact(type, List.of(answer)));
    }
  }

  /** The country of all bodies of the kind; empty where the kind leaves it open. */
  public static Optional<Country> countryOf(String kind) {
    return kind.equals(WELSH_KIND)
        ? Optional.of(Country.WALES)
        : ENGLISH_KINDS.contains(kind) ? Optional.of(Country.ENGLAND) : Optional.empty();
  }

  /** The country that the profile gives; otherwise that of its kind. */
  public Country country() {
    return stated.orElse(
        kind.filter(WELSH_KIND::equals).isPresent() ? Country.WALES : Country.ENGLAND);
  }
}
