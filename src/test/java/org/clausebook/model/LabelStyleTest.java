package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelStyleTest {
  @ParameterizedTest
  @CsvSource({
    "a. b. c.,        LETTER",
    "c.,              LETTER",
    "h. i. j.,        LETTER",
    "i. j.,           LETTER",
    "i.,              ROMAN",
    "i. ii.,          ROMAN",
    "ii. iii.,        ROMAN",
    "v. vi.,          ROMAN",
    "v. w.,           LETTER",
    "(a),             BRACKETED_LETTER",
    "(i) (ii) (iii),  BRACKETED_ROMAN",
    "(i) (j),         BRACKETED_LETTER",
    "(1) (2),         BRACKETED_NUMBER",
    "1. 2.,           NUMBER",
    "a) b),           CLOSED_LETTER",
    "i) ii),          CLOSED_ROMAN",
    "1) 2),           CLOSED_NUMBER"
  })
  void theLabelsOfAListTellItsStyle(String labels, LabelStyle style) {
    assertEquals(Optional.of(style), LabelStyle.of(Arrays.asList(labels.split(" "))));
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
    for (LabelStyle style : LabelStyle.values()) {
      for (int number = 1; number <= 26; number++) {
        assertEquals(OptionalInt.of(number), style.read(style.label(number)));
      }
    }
  }

  @Test
  void afterZComesAa() {
    assertEquals("z.", LabelStyle.LETTER.label(26));
    assertEquals("aa.", LabelStyle.LETTER.label(27));
  }
}
