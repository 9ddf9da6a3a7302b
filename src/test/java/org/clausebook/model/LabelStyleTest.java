package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelStyleTest {
  @ParameterizedTest
  @CsvSource({
    "a. b. c.,        LETTERS a.",
    "c.,              LETTERS a.",
    "h. i. j.,        LETTERS a.",
    "i. j.,           LETTERS a.",
    "i.,              ROMAN a.",
    "i. ii.,          ROMAN a.",
    "ii. iii.,        ROMAN a.",
    "v. vi.,          ROMAN a.",
    "v. w.,           LETTERS a.",
    "(a),             LETTERS (a)",
    "(i) (ii) (iii),  ROMAN (a)",
    "(i) (j),         LETTERS (a)",
    "(1) (2),         DIGITS (a)",
    "1. 2.,           DIGITS a.",
    "a) b),           LETTERS a)",
    "i) ii),          ROMAN a)",
    "1) 2),           DIGITS a)",
    "(z) (aa),        LETTERS (a)",
    "(aa) (bb),       DOUBLED_LETTERS (a)",
    "(aa) (ab),       LETTERS (a)",
    "(aa),            LETTERS (a)",
    "(ii),            ROMAN (a)",
    "A. B.,           CAPITALS a.",
    "A),              CAPITALS a)",
    "I. II.,          CAPITAL_ROMAN a.",
    "H. I. J.,        CAPITALS a.",
    "(I),             CAPITAL_ROMAN (a)",
    "xviii. xix.,     ROMAN a.",
    "98. 99. 100.,    DIGITS a."
  })
  void theLabelsOfAListTellItsStyle(String labels, String style) {
    assertEquals(
        Optional.of(style),
        LabelStyle.of(Arrays.asList(labels.split(" "))).map(LabelStyleTest::shown));
  }

  private static String shown(LabelStyle style) {
    return style.counter() + " " + style.before() + "a" + style.after();
  }

  @ParameterizedTest
  @ValueSource(strings = {"J.", "A. J.", "J. A.", "A.", "no.", "aa.", "is. to."})
  void initialsAndShortWordsAreNoLabels(String labels) {
    assertEquals(Optional.empty(), LabelStyle.of(Arrays.asList(labels.split(" "))));
  }

  @Test
  void aListWithoutLabelsHasNoStyle() {
    assertEquals(Optional.empty(), LabelStyle.of(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"4, iv", "9, ix", "14, xiv", "40, xl", "49, xlix", "99, xcix"})
  void romanNumbersAreWrittenAsTheRomansDid(int number, String written) {
    assertEquals(written, Counter.ROMAN.write(number));
  }

  @Test
  void aLabelIsReadAsItIsWritten() {
    for (LabelStyle style : LabelStyle.all()) {
      for (int number = 1; number <= 26; number++) {
        assertEquals(OptionalInt.of(number), style.read(style.label(number)));
      }
    }
  }

  @Test
  void afterZComesAa() {
    assertEquals("z.", new LabelStyle(Counter.LETTERS, "", ".").label(26));
    assertEquals("aa.", new LabelStyle(Counter.LETTERS, "", ".").label(27));
    assertEquals("ab.", new LabelStyle(Counter.LETTERS, "", ".").label(28));
    assertEquals("bb.", new LabelStyle(Counter.DOUBLED_LETTERS, "", ".").label(28));
  }
}
