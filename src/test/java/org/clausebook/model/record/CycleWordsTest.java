package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a policy is reviewed, as councils say it. */
final class CycleWordsTest {
  @ParameterizedTest
  @CsvSource({
    "1 year, P1Y",
    "2 years, P2Y",
    "18 months, P18M",
    "four years, P4Y",
    "every four years, P4Y",
    "Every 6 months, P6M",
  })
  void aPeriodIsInFiguresOrWords(String written, Period period) {
    assertEquals(Optional.of(period), CycleWords.period(written));
  }

  @ParameterizedTest
  @CsvSource({
    "6 weeks, P42D",
    "1 week, P7D",
    "90 days, P90D",
    "two months, P2M",
    "Twelve Months, P12M",
    "1 year, P1Y",
    "1000 days, P1000D",
  })
  void aLengthOfTimeIsInDaysOrWeeksToo(String written, Period period) {
    assertEquals(Optional.of(period), CycleWords.span(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "weeks", "0 weeks", "6 fortnights", "-6 weeks", "6 weeks and a day"})
  void whatIsNoLengthOfTimeIsNotRead(String written) {
    assertEquals(Optional.empty(), CycleWords.span(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"annually", "year", "0 years", "2 weeks", "two", "a year", "1.5 years", ""})
  void whatHasNoNumberAndUnitIsNoPeriod(String written) {
    assertEquals(Optional.empty(), CycleWords.period(written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      annually                                                        | 12
      Yearly                                                          | 12
      once a year                                                     | 12
      every two years                                                 | 24
      once every 3 years                                              | 36
      every other year                                                | 24
      biennially                                                      | 24
      twice a year                                                    | 6
      semi-annually                                                   | 6
      every 18 months                                                 | 18
      quarterly                                                       | 3
      two years or sooner should legislation dictate                  | 24
      annually, or earlier if the law changes                         | 12
      every four years at the Annual Meeting after the election       | 48
      """)
  void wordsThatAreSure(String words, long months) {
    assertEquals(Optional.of(months), CycleWords.months(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regularly",
        "each May",
        "at least every two years",
        "annually or every two years",
        "before each ordinary election of councillors",
        "biannually",
      })
  void wordsThatAreNot(String words) {
    assertEquals(Optional.empty(), CycleWords.months(words));
  }
}
