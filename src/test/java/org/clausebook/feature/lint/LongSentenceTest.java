package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LongSentenceTest {
  private static final String TWENTY = "a dog ".repeat(10).strip();

  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("long-sentence");
  }

  @Test
  void fortyWordsAreNotTooMany() {
    assertEquals(List.of(), findings(TWENTY + "\n" + TWENTY + "."));
  }

  @Test
  void oneMoreIs() {
    assertEquals(
        List.of("5:20 a sentence of 41 words"),
        findings("Keep a lead. Not " + TWENTY + "\n" + TWENTY + ". Keep on."));
  }

  @Test
  void anItemCountsApart() {
    assertEquals(
        List.of("8:12 a sentence of 41 words"),
        findings(TWENTY + ":\n\n- " + TWENTY + ";\n- a. " + TWENTY + "\n  " + TWENTY + "\n  no."));
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    assertEquals(
        List.of("5:7 a sentence of 42 words"), findings(TWENTY + ", e.g. Rex, " + TWENTY + "."));
  }
}
