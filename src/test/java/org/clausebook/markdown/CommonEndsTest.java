package org.clausebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of two texts is the same at both ends, where words are there twice above all. */
final class CommonEndsTest {
  /** No word is counted from both ends: one more or less of a kind would be lost otherwise. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''      | ''      | 0 | 0
      ''      | a       | 0 | 0
      a       | a       | 1 | 0
      a       | b       | 0 | 0
      a b c   | a b c   | 3 | 0
      a b c   | a x c   | 1 | 1
      a b c   | x b c   | 0 | 2
      a b c   | a b x   | 2 | 0
      a b     | a b c   | 2 | 0
      b c     | a b c   | 0 | 2
      a       | a a     | 1 | 0
      a a     | a       | 1 | 0
      a a a   | a a     | 2 | 0
      a b a   | a b a b a | 3 | 0
      a b c a | a a     | 1 | 1
      """)
  void areCountedFromBothEnds(String first, String second, int start, int end) {
    CommonEnds common = CommonEnds.of(words(first), words(second));

    assertEquals(new CommonEnds(start, end), common);
    assertEquals(common, CommonEnds.of(words(second), words(first)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
