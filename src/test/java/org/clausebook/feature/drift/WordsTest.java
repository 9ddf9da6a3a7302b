package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text falls into words, at its beginning, its end and its breaks. */
final class WordsTest {

  /** A line break is {@code ↵}; each word is in brackets. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''        | ''
      a         | [a]
      a b       | [a][ b]
      ' a'      | [ a]
      'a '      | [a][ ]
      'a  b'    | [a][ b]
      a↵b       | [a][ b]
      'a ↵b'    | [a][ b]
      'a  ↵b'   | [a][  ↵b]
      a↵↵b      | [a][↵↵b]
      a↵ ↵b     | [a][↵ ↵b]
      a↵        | [a][↵]
      - a↵- b   | [-][ a][↵-][ b]
      a, b      | [a][,][ b]
      '[a↵b](c)' | [[a b](c)]
      a ${b c}d | [a][ ${b c}][d]
      """)
  void aTextIsReadInWords(String text, String words) {
    assertEquals(
        words,
        Words.of(text.replace("↵", "\n")).keys().stream()
            .map(key -> "[" + key.replace("\n", "↵") + "]")
            .reduce("", String::concat));
  }

  /** Up to so many words before a place, from one that begins after a blank. */
  @ParameterizedTest
  @CsvSource({
    "0, 4, 0", "1, 4, 0", "4, 4, 0", "5, 4, 1", "7, 4, 3", "7, 3, 6", "7, 2, 6", "7, 1, 6",
    "3, 1, 3", "3, 2, 1", "7, 0, 7",
  })
  void theWordsBeforeAPlaceBeginWithOneThatIsApart(int offset, int count, int from) {
    assertEquals(from, Words.of("one two, ‘three’ four five six").before(offset, count));
  }

  @Test
  void aParagraphThatBeginsIsMarkedAndABreakIsNot() {
    assertEquals("a ¶ b", Words.marked(Words.of("a\n\nb").all()));
    assertEquals("a ¶ b", Words.marked(Words.of("a \n \n b").all()));
    assertEquals("a b", Words.marked(Words.of("a\nb").all()));
    assertEquals("a b", Words.line(Words.of(" a\n\nb\n").all()));
    assertEquals(" a\n\nb\n", Words.written(Words.of(" a\n\nb\n").all()));
  }
}
