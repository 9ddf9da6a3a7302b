package org.clausebook.feature.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a reader is shown of two texts. */
final class WordComparisonTest {
  @Test
  void wordsChangeWhole() {
    assertEquals(
        "Staff [-users-]{+and councillors+} can call.",
        plain("Staff users can call.", "Staff and councillors can call."));
    assertEquals("in [-2025/26-]{+2026/27+}", plain("in 2025/26", "in 2026/27"));
    assertEquals("the [-Council's-]{+Clerk's+} car", plain("the Council's car", "the Clerk's car"));
  }

  @Test
  void aCommaAloneIsAChangeOfItsOwn() {
    assertEquals("maps{+,+} plans", plain("maps plans", "maps, plans"));
    assertEquals("keys[-;-]{+.+}", plain("keys;", "keys."));
  }

  @Test
  void aFigureChangesWhole() {
    assertEquals(
        "It is £[-1,100-]{+1,200+}, or 2, 3.",
        plain("It is £1,100, or 2, 3.", "It is £1,200, or 2, 3."));
  }

  @Test
  void aSmallWordBetweenChangesIsNoIsland() {
    assertEquals(
        "[-Ring the office-]{+Telephone the Clerk+} before noon on any day.",
        plain(
            "Ring the office before noon on any day.",
            "Telephone the Clerk before noon on any day."));
  }

  @Test
  void manyWordsBetweenChangesStay() {
    assertEquals(
        "[-Nobody-]{+No person+} may ever take a dog into the [-field-]{+playground+}.",
        plain(
            "Nobody may ever take a dog into the field.",
            "No person may ever take a dog into the playground."));
  }

  @Test
  void whatHasLittleInCommonIsReplacedWhole() {
    assertEquals(
        "[-The Clerk keeps the keys.-]{+Dogs are not allowed in the churchyard.+}",
        plain("The Clerk keeps the keys.", "Dogs are not allowed in the churchyard."));
  }

  @Test
  void aSentenceIsInsertedFromItsFirstWordToItsLast() {
    assertEquals(
        "Ask first. {+Ask again. +}Then go home at once.",
        plain("Ask first. Then go home at once.", "Ask first. Ask again. Then go home at once."));
    assertEquals(
        "Ask first. Then go home at once.{+ Say so.+}",
        plain("Ask first. Then go home at once.", "Ask first. Then go home at once. Say so."));
  }

  @Test
  void whatIsEqualHasNoChange() {
    assertEquals("As it was.", plain("As it was.", "As it was."));
    assertEquals("", plain("", ""));
  }

  @Test
  void emphasisLinksAndEscapesAreNeverCut() {
    assertEquals(
        "See [-**the old guide**-]{+**the guide**+} now, please.",
        markdown("See **the old guide** now, please.", "See **the guide** now, please."));
    assertEquals(
        "See [-[the guide](https://a.example/x)-]{+[the guide](https://a.example/y)+} at once, please.",
        markdown(
            "See [the guide](https://a.example/x) at once, please.",
            "See [the guide](https://a.example/y) at once, please."));
    assertEquals(
        "five \\* [-six-]{+seven+} and eight more",
        markdown("five \\* six and eight more", "five \\* seven and eight more"));
    assertEquals(
        "the [-`old`-]{+`new`+} key is kept",
        markdown("the `old` key is kept", "the `new` key is kept"));
    assertEquals(
        "a **b *c* d** e f [-g-]{+h+}", markdown("a **b *c* d** e f g", "a **b *c* d** e f h"));
  }

  /** A star that begins nothing known could begin emphasis in a text that holds both versions. */
  @Test
  void aTextWithMarksThatAreNotUnderstoodIsReplacedWhole() {
    assertEquals(
        "[-one * two three four-]{+one * two three five+}",
        markdown("one * two three four", "one * two three five"));
  }

  private static String plain(String before, String after) {
    return Shown.runs(WordComparison.ofPlain(before, after));
  }

  private static String markdown(String before, String after) {
    return Shown.runs(BodyComparison.words(before, after));
  }
}
