package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.Requirement.Bodies;
import org.clausebook.model.Requirement.Circumstance;
import org.clausebook.model.Requirement.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom something is asked, and when. */
final class RequirementTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-31, false",
    "2025-04-01, true",
    "2028-12-31, true",
    "2029-01-01, false",
  })
  void itIsAskedFromItsFirstDayToItsLast(LocalDate day, boolean isAsked) {
    var period =
        new Period(Optional.of(LocalDate.of(2025, 4, 1)), Optional.of(LocalDate.of(2028, 12, 31)));

    assertEquals(isAsked, period.holds(day));
  }

  @ParameterizedTest
  @CsvSource({
    "25000, against turnover",
    "25001, asked",
    "200000, asked",
    "200001, against turnover",
    ", unknown turnover",
  })
  void aBandOfTurnoverLeavesItsFloorOutAndHoldsItsCeiling(@Nullable Long turnover, String answer) {
    var bodies = bodies(List.of(), List.of(), Optional.empty(), 25000L, 200000L);
    var council = new Circumstances(
        Optional.of("parish"), Optional.empty(), Optional.ofNullable(turnover), Optional.empty());

    assertEquals(answer, answer(bodies, council));
  }

  @ParameterizedTest
  @CsvSource({
    "parish,         , asked",
    "town,           , against kind",
    "parish-meeting, , against kind",
    "community,      , against kind country",
    "parish,    Wales, against country",
    ",               , unknown kind",
    ",          Wales, against country",
  })
  void kindAndCountryDecideWhereTheyAreKnown(
      @Nullable String kind, @Nullable String country, String answer) {
    var bodies = bodies(
        List.of("parish", "parish-meeting"),
        List.of("parish-meeting"),
        Optional.of(Country.ENGLAND),
        null,
        null);
    var council = new Circumstances(
        Optional.ofNullable(kind),
        Optional.ofNullable(country).flatMap(Country::of),
        Optional.empty(),
        Optional.empty());

    assertEquals(answer, answer(bodies, council));
  }

  @ParameterizedTest
  @CsvSource({
    "community, , WALES",
    "town,      , ENGLAND",
    ",          , ENGLAND",
    "town, Wales, WALES",
    "community, England, ENGLAND",
  })
  void communityCouncilsAreInWalesAndAllOthersInEnglandUnlessTheySaySo(
      @Nullable String kind, @Nullable String stated, Country country) {
    var council = new Circumstances(
        Optional.ofNullable(kind),
        Optional.ofNullable(stated).flatMap(Country::of),
        Optional.empty(),
        Optional.empty());

    assertEquals(country, council.country());
  }

  private static Bodies bodies(
      List<String> kinds,
      List<String> others,
      Optional<Country> country,
      @Nullable Long above,
      @Nullable Long upTo) {
    return new Bodies(
        kinds,
        others,
        country,
        Optional.ofNullable(above),
        Optional.ofNullable(upTo),
        Optional.empty());
  }

  private static String answer(Bodies bodies, Circumstances council) {
    List<Circumstance> against = bodies.against(council);
    List<Circumstance> unknown = bodies.unknown(council);
    return !against.isEmpty()
        ? "against " + words(against)
        : unknown.isEmpty() ? "asked" : "unknown " + words(unknown);
  }

  private static String words(List<Circumstance> circumstances) {
    return circumstances.stream().map(Circumstance::word).collect(Collectors.joining(" "));
  }
}
