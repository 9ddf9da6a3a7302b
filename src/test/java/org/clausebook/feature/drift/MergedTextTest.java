package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.model.document.Lock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause whose heading, body, both or neither was changed in two ways. */
final class MergedTextTest {
  private static final Lock.Text BASE = new Lock.Text("a b c", "d e f");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a b c | d e f | a b c | d e f | a b c/d e f | 0
      A b c | d e f | a b C | d e f | A b C/d e f | 0
      a b c | D e f | A b c | d e f | A b c/D e f | 0
      A b c | d e f | X b c | d e f | -           | 1
      a b c | D e f | a b c | X e f | -           | 1
      A b c | D e f | X b c | X e f | -           | 2
      A b c | D e f | A b c | D e f | A b c/D e f | 0
      """)
  void isCleanWhereNothingClashes(
      String heading, String body, String theirHeading, String theirBody, String text, int count) {
    MergedText merged =
        MergedText.of(BASE, new Lock.Text(heading, body), new Lock.Text(theirHeading, theirBody));

    assertEquals(count, merged.conflicts().size());
    assertEquals(count == 0, merged.isClean());
    if (merged.isClean()) {
      assertEquals(text, merged.text().heading() + "/" + merged.text().body());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a b | where it begins: the library had 'x' and now has 'z', and this policy has 'y'
      ''  | after 'a b': the library had 'x' and now has 'z', and this policy has 'y'
      """)
  void aConflictSaysWhereItIs(String after, String words) {
    String before = after.isEmpty() ? "a b " : "";
    String end = after.isEmpty() ? "" : " " + after;

    MergedText merged = MergedText.of(
        new Lock.Text("", before + "x" + end),
        new Lock.Text("", before + "y" + end),
        new Lock.Text("", before + "z" + end));

    assertEquals(words, merged.conflicts().get(0).words());
  }
}
