package org.clausebook.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "- a. x|- new|- b. y,        - a. x|- b. new|- c. y",
    "- b. x|- c. y,              - a. x|- b. y",
    "- i. x|- new|- ii. y,       - i. x|- ii. new|- iii. y",
    "- ii. x|- iii. y,           - i. x|- ii. y",
    "- (a) x|- new|- (b) y,      - (a) x|- (b) new|- (c) y",
    "- (i) x|- (iii) y,          - (i) x|- (ii) y",
    "- (1) x|- (3) y,            - (1) x|- (2) y",
    "- a) x|- new|- b) y,        - a) x|- b) new|- c) y",
    "- 1. x|- 3. y,              - 1. x|- 2. y",
    "1) x|3) y,                  - 1) x|- 2) y",
    "1. x|2. new|2. y,           1. x|2. new|3. y",
    "- x|- y,                    - x|- y"
  })
  void itemsPutInOrTakenOutLeaveNoGap(String written, String renewed) {
    assertEquals(lines(renewed), ListLabels.renew(lines(written)));
  }

  @Test
  void eachNestedListCountsOnItsOwn() {
    String renewed = ListLabels.renew(lines("- (a) x|  - (ii) y|  - (iii) z|- (c) w|  - (i) v"));

    assertEquals(lines("- (a) x|  - (i) y|  - (ii) z|- (b) w|  - (i) v"), renewed);
  }

  @Test
  void whatStandsUnderAnItemBeginsBelowItsText() {
    assertEquals(
        lines("1. x|   - a) y|     - z|2. w||   More."),
        ListLabels.renew(lines("1. x|  - a) y|    - z|2. w||  More.")));
    String numbers = "1. x|".repeat(9);
    assertTrue(ListLabels.renew(lines(numbers + "1. y|   - z")).endsWith("10. y\n    - z"));
    assertEquals(lines("- x|  - y|- z"), ListLabels.renew(lines("- x|    - y|- z")));
  }

  @Test
  void aListThatBeginsBehindTheOneBeforeIsCountedOn() {
    String renewed =
        ListLabels.renew(lines("- (a) x|- new|- (b) y||And then:||- (c) z||Again:||- (a) w"));

    assertEquals(lines("- (a) x|- (b) new|- (c) y||And then:||- (d) z||Again:||- (a) w"), renewed);
  }

  @Test
  void aYearAtTheStartOfALineIsNoItem() {
    assertEquals("From\n26. May on", ListLabels.renew("From\n26. May on"));
  }

  private static String lines(String text) {
    return text.replace('|', '\n');
  }
}
