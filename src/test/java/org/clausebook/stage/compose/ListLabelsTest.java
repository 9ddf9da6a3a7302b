package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "- a. x|- new|- b. y,        - a. x|- b. new|- c. y",
    "- i. x|- new|- ii. y,       - i. x|- ii. new|- iii. y",
    "- (a) x|- new|- (b) y,      - (a) x|- (b) new|- (c) y",
    "- (i) x|- (iii) y,          - (i) x|- (ii) y",
    "- (1) x|- (3) y,            - (1) x|- (2) y",
    "- a) x|- new|- b) y,        - a) x|- b) new|- c) y",
    "- 1. x|- 3. y,              - 1. x|- 2. y",
    "1) x|3) y,                  1) x|2) y",
    "1. x|2. new|2. y,           1. x|2. new|3. y",
    "- new|- (d) x|- (e) y,      - (d) new|- (e) x|- (f) y",
    "- x|- y,                    - x|- y"
  })
  void itemsPutInOrTakenOutLeaveNoGap(String written, String renewed) {
    assertEquals(lines(renewed), renew(written));
  }

  @ParameterizedTest
  @CsvSource({
    "- (d) x|- (e) y,            - (d) x|- (e) y",
    "5. x|6. y,                  5. x|6. y",
    "99. x|100. y,               99. x|100. y",
    "- xviii. x|- xix. y,        - xviii. x|- xix. y",
    "- (z) x|- (aa) y|- (bb) z,  - (z) x|- (aa) y|- (bb) z",
    "- (z) x|- (aa) y|- (ab) z,  - (z) x|- (aa) y|- (ab) z",
    "- A. x|- B. y,              - A. x|- B. y",
    "- C. x|- D. y,              - C. x|- D. y",
    "- I. x|- II. y|- III. z,    - I. x|- II. y|- III. z",
    "- (a) x|  - (iii) y,        - (a) x|  - (iii) y"
  })
  void aListKeepsTheLabelThatItBeginsWith(String written, String renewed) {
    assertEquals(lines(renewed), renew(written));
  }

  @ParameterizedTest
  @CsvSource({
    "- (a) x|- (b) y|- (c) z,    - (a) x|,     - (a) y|- (b) z",
    "- (d) x|- (e) y|- (f) z,    - (d) x|,     - (d) y|- (e) z",
    "- (d) x|- (e) y|- (f) z,    - (e) y|,     - (d) x|- (e) z",
    "- A. x|- B. y|- C. z,       - B. y|,      - A. x|- B. z",
    "5. x|6. y|7. z,             5. x|,        5. y|6. z",
    "- (a) x||Or:||- (b) y|- (c) z,   - (b) y|,   - (a) x||Or:||- (b) z"
  })
  void aListWhoseItemsWereTakenOutBeginsAsItWasWritten(
      String written, String without, String renewed) {
    String text = lines(written);
    int from = text.indexOf(lines(without));

    Wording cut = wording(text).replace(from, from + without.length(), Wording.empty());

    assertEquals(lines(renewed), ListLabels.renew(cut).text());
  }

  @ParameterizedTest
  @CsvSource({"- A. Smith|- J. Jones", "- J. Smith", "- no. 5|- to. x"})
  void anInitialOrAShortWordIsNoLabel(String written) {
    assertEquals(lines(written), renew(written));
  }

  @Test
  void eachNestedListCountsOnItsOwn() {
    assertEquals(
        lines("- (a) x|  - (ii) y|  - (iii) z|- (b) w|  - (i) v"),
        renew("- (a) x|  - (ii) y|  - (iv) z|- (c) w|  - (i) v"));
  }

  @Test
  void aListThatGoesOnAfterTheOneBeforeIsCountedOn() {
    assertEquals(
        lines("- (a) x|- (b) new|- (c) y||And then:||- (d) z||Again:||- (a) w"),
        renew("- (a) x|- new|- (b) y||And then:||- (c) z||Again:||- (a) w"));
  }

  @Test
  void aWrappedItemIsOneItem() {
    assertEquals(lines("- (a) x|so on|- (b) y"), renew("- (a) x|so on|- (c) y"));
  }

  @Test
  void aYearAtTheStartOfALineIsNoItem() {
    assertEquals("From\n26. May on", renew("From|26. May on"));
  }

  @Test
  void labelsInCodeStay() {
    assertEquals(lines("```|- a. x|- c. y|```"), renew("```|- a. x|- c. y|```"));
  }

  @Test
  void aListInAQuotationIsLabelledToo() {
    assertEquals(lines("> - a. x|> - b. y"), renew("> - a. x|> - c. y"));
  }

  @Test
  void numbersWithAFullStopAndWithABracketAreTwoLists() {
    assertEquals(lines("1. x|2) y"), renew("1. x|2) y"));
  }

  private static String renew(String written) {
    return ListLabels.renew(wording(lines(written))).text();
  }

  private static Wording wording(String text) {
    return Wording.of(SourceText.of(text, Location.of("clauses/records.yaml", 3, 7)));
  }

  private static String lines(String text) {
    return text.replace('|', '\n');
  }
}
