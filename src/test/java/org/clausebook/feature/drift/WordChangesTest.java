package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.model.document.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordChangesTest {

  private static List<String> lines(String was, String is) {
    return WordChanges.lines(new Lock.Text("Scope", was), new Lock.Text("Scope", is));
  }

  @Test
  void theWordsAroundAChangeAreShown() {
    assertEquals(
        List.of("… four five six seven [-eight-] {+8+}, nine ten eleven …"),
        lines(
            "one two three four five six seven eight, nine ten eleven twelve",
            "one two three four five six seven 8, nine ten eleven twelve"));
  }

  @Test
  void changesFarFromEachOtherHaveLinesOfTheirOwn() {
    assertEquals(
        List.of("[-a-]{+A+} b c d e …", "… k l m n [-o-] {+O+}"),
        lines("a b c d e f g h i j k l m n o", "A b c d e f g h i j k l m n O"));
  }

  /** A number at the start of a line begins an item, but not within a paragraph. */
  @Test
  void whereAParagraphIsWrappedIsNoChange() {
    assertEquals(List.of(), lines("It ends on the 26. of May.", "It ends on the\n26. of May."));
  }

  @Test
  void aLetterInBracketsIsOneWithItsBullet() {
    assertEquals(List.of("[-- (a)-]{+- (b)+} one"), lines("- (a) one", "- (b) one"));
  }

  @Test
  void aFigureIsOneWord() {
    assertEquals(
        List.of("It is £[-900-]{+1,100+}, and 2, 3 or [-4-] {+5+}."),
        lines("It is £900, and 2, 3 or 4.", "It is £1,100, and 2, 3 or 5."));
  }

  @Test
  void aParagraphThatBeginsIsMarked() {
    assertEquals(
        List.of("One two [-three-] {+¶ three+} four."),
        lines("One two three\nfour.", "One two\n\nthree four."));
  }

  @Test
  void aHeadingIsComparedToo() {
    assertEquals(
        List.of("[-Scope-]{+Reach+}"),
        WordChanges.lines(new Lock.Text("Scope", "One."), new Lock.Text("Reach", "One.")));
  }

  @Test
  void newLinesInTheSameWordsAreNoChange() {
    assertEquals(List.of(), lines("one two\nthree four", "one\ntwo three\nfour"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a b c | a B c | a B c   | true
      a b c | a B c | x B c   | true
      a b c | a B c | a B x c | true
      a b c | a B c | a b c   | false
      a b c | a B c | a x c   | false
      a b c | a B c | its own | false
      a b c | a c   | a c     | true
      a b c | a c   | a b c   | false
      a b c | a c   | x c     | false
      a c   | a b c | a b x   | true
      a c   | a b c | a c     | false
      """)
  void aTextKeepsTheChangesThatItLeavesAlone(String was, String is, String own, boolean areKept) {
    assertEquals(
        areKept,
        WordChanges.areKept(new Lock.Text("", was), new Lock.Text("", is), new Lock.Text("", own)));
  }
}
