package org.clausebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a change begins that may begin in several places; pieces are parted by a bar. */
final class SliderHeuristicTest {
  @ParameterizedTest
  @CsvSource({
    // a sentence that is added at the end is a blank, words and a stop
    "A, '.| |B', '.', A.[ B.]",
    // a sentence before another begins with its words, not with the stop of the one before
    "'A|.', ' |C|.', ' |B|.', 'A. [C. ]B.'",
    "'A', '.| |C', '.| |B|.', 'A. [C. ]B.'",
    // a word before its like
    "'the| ', 'old| ', 'old| |man', 'the [old ]old man'",
    // there is but one place
    "'A| ', 'B| ', 'C', 'A [B ]C'",
  })
  void isWhereAReaderWouldSay(String kept, String added, String rest, String expected) {
    assertEquals(expected, shown(added(kept, added, rest)));
  }

  @ParameterizedTest
  @CsvSource({"A, '.| |B', '.', A.{ B.}"})
  void isTheSameForWhatIsTakenOut(String kept, String gone, String rest, String expected) {
    assertEquals(
        expected,
        shown(SliderHeuristic.toBoundaries(
            List.of(both(kept), new DiffRun<>(false, pieces(gone), List.of()), both(rest)),
            piece -> piece)));
  }

  private static List<DiffRun<String>> added(String kept, String added, String rest) {
    return SliderHeuristic.toBoundaries(
        List.of(both(kept), new DiffRun<>(false, List.of(), pieces(added)), both(rest)),
        piece -> piece);
  }

  private static DiffRun<String> both(String text) {
    return new DiffRun<>(true, pieces(text), pieces(text));
  }

  private static List<String> pieces(String text) {
    return List.of(text.split("\\|"));
  }

  private static String shown(List<DiffRun<String>> runs) {
    return runs.stream()
        .map(run -> run.isKept()
            ? String.join("", run.after())
            : Stream.of(
                    run.after().isEmpty() ? "" : "[" + String.join("", run.after()) + "]",
                    run.before().isEmpty() ? "" : "{" + String.join("", run.before()) + "}")
                .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }
}
