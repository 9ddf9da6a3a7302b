package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in a file that a decision is written into, shown where they are without it. */
final class EditedTextTest {
  private static final String FILE = "councils/ambridge/it-policy.yaml";
  private static final String BEFORE = "a\nb\nc\nd\n";

  /** Two lines are put after the second. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 0", "4, 0", "5, 3", "6, 4"})
  void linesAfterThoseThatAreAddedMoveUp(int line, int shown) {
    assertEquals(shown, shown(line, BEFORE, "a\nb\nx\ny\nc\nd\n"));
  }

  /** The second line is another. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0", "3, 3", "4, 4"})
  void aLineThatChangesHasNoPlace(int line, int shown) {
    assertEquals(shown, shown(line, BEFORE, "a\nx\nc\nd\n"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 4", "5, 0", "6, 0"})
  void whatIsAddedAtTheEndHasNoPlace(int line, int shown) {
    assertEquals(shown, shown(line, BEFORE, BEFORE + "x\ny\n"));
  }

  /** The other way round: a line is taken out, and those below move down. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "3, 4"})
  void linesBelowOneThatIsGoneMoveDown(int line, int shown) {
    assertEquals(shown, shown(line, BEFORE, "a\nc\nd\n"));
  }

  @Test
  void aPlaceInAnotherFileStaysWhereItIs() {
    var other = Diagnostic.warning(Location.of("councils/ambridge/council.yaml", 3, 1), "a", "b");

    assertEquals(other, EditedText.asBefore(other, FILE, BEFORE, "a\nx\nb\nc\nd\n"));
  }

  /** The line that is shown; 0 where none is. */
  private static int shown(int line, String before, String after) {
    var problem = Diagnostic.warning(Location.of(FILE, line, 7), "a", "b");
    Location place = EditedText.asBefore(problem, FILE, before, after).location();
    return place.position().map(position -> position.line()).orElse(0);
  }
}
