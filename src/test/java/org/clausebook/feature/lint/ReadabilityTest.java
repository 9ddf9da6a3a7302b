package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadabilityTest {
  private static final String HARD =
      "Notwithstanding aforementioned arrangements, responsibilities concerning accommodation"
          + " administration appertain. ";

  @TempDir
  Path temporary;

  private Readability readability(String body) {
    return Clausebook.open(LintSample.of(temporary, body).policy().folder())
        .explain(new PolicyKey("borwen", "dogs"))
        .map(Readability::of)
        .toOptional()
        .orElseThrow()
        .get(0);
  }

  @Test
  void lettersAndDigitsWordsAndSentencesAreCounted() {
    Readability counted = readability("Keep 2 dogs. Don't **run**!\n\n- a. one item\n- b. two");

    assertEquals(
        List.of(8, 4, 26), List.of(counted.words(), counted.sentences(), counted.characters()));
  }

  @Test
  void aTableIsNoProse() {
    assertEquals(
        2, readability("Dogs wait.\n\n| Dog | Cat |\n| --- | --- |\n| 1 | 2 |").words());
  }

  @Test
  void theIndexIsThatOfSenterAndSmith() {
    // 4.71 * 41 / 10 + 0.5 * 10 / 2 - 21.43
    assertEquals(
        0.381,
        readability("Dogs wait here till noon. Four cats sleep next door.").index(),
        0.0001);
  }

  @Test
  void aClauseFarBeyondWhatIsHardIsFound() {
    assertEquals(
        List.of("5:7 this clause has a readability index of 43.2; anything above 20 is hard to"
            + " read"),
        LintSample.of(temporary, HARD.repeat(7)).findings("hard-to-read"));
  }

  @Test
  void fewWordsAreNotJudged() {
    assertEquals(List.of(), LintSample.of(temporary, HARD).findings("hard-to-read"));
  }
}
