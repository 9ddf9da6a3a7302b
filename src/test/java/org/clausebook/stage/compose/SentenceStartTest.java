package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a term has a capital, by what is printed before it; {@code |} is a line break. */
final class SentenceStartTest {
  @ParameterizedTest
  @CsvSource({
    "'', The Council",
    "'Here ', the Council",
    "'Dogs bark. ', The Council",
    "'Dogs bark.', the Council",
    "'Dogs bark! ', The Council",
    "'Do dogs bark? ', The Council",
    "'Dogs bark; ', the Council",
    "'Dogs bark: ', the Council",
    "'Dogs bark.  ', The Council",
    "'Dogs, e.g. ', the Council",
    "'Dogs, i.e. ', the Council",
    "'A dog, age. ', The Council",
    "'Dogs bark.|', The Council",
    "'Dogs bark, and|', The Council",
    "'Dogs bark, and||', The Council",
    "'- ', The Council",
    "'- a. ', The Council",
    "'12. ', The Council",
    "'> ', The Council",
  })
  void aSentenceBeginsAfterWhatEndsOne(String before, String term) {
    assertEquals(term, cased(before));
  }

  /** Brackets, quotation marks, marks of Markdown and footnotes may follow the full stop. */
  @ParameterizedTest
  @CsvSource({
    "'(Dogs bark.) ', The Council",
    "'[Dogs bark.] ', The Council",
    "'\"Dogs bark.\" ', The Council",
    "'“Dogs bark.” ', The Council",
    "'‘Dogs bark.’ ', The Council",
    "'(“Dogs bark.”) ', The Council",
    "'**Dogs.** ', The Council",
    "'*Dogs bark.* ', The Council",
    "'_Dogs bark._ ', The Council",
    "'Dogs bark.[^1] ', The Council",
    "'Dogs bark.[^bark][^2] ', The Council",
    "'[Dogs bark.](https://a.example/dogs) ', The Council",
    "'Dogs bark[^1] ', the Council",
    "'**Dogs** ', the Council",
    "'“Dogs bark” ', the Council",
    "'[Dogs](https://a.example/dogs.html) ', the Council",
    "'Dogs (e.g.) ', the Council",
  })
  void aSentenceEndsWithTheMarksAfterItsFullStop(String before, String term) {
    assertEquals(term, cased(before));
  }

  /** A line is read so far back as matters: what is farther away is no beginning. */
  @ParameterizedTest
  @CsvSource({"98, the Council", "99, the Council", "100, the Council", "101, the Council"})
  void theMiddleOfALongLineIsNoBeginning(int length, String term) {
    assertEquals(term, cased("x".repeat(length - 1) + " "));
    assertEquals("The Council", cased("x".repeat(length - 1) + ". "));
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "t, T", "1, 1", "élan, Élan"})
  void theFirstLetterAloneIsCased(String words, String cased) {
    assertEquals(cased, SentenceStart.cased(words, ""));
  }

  private static String cased(String before) {
    return SentenceStart.cased("the Council", before.replace('|', '\n'));
  }
}
