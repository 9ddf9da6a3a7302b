package org.clausebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftingGuidanceTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "drafting-guidance").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councils should set a charge.",
        "You may wish to\nset a charge.",
        "A charge is set (delete as appropriate).",
        "OR",
        "**OR**",
        "[OR]"
      })
  void whatAModelSaysToItsReaderIsFound(String body) {
    assertEquals(1, findings(body).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council should set a charge.",
        "Or dogs may be tied up.",
        "Dogs or cats.",
        "Parish councils shouldered the cost.",
        "Ask your council."
      })
  void whatAPolicySaysIsNot(String body) {
    assertEquals(List.of(), findings(body));
  }

  @Test
  void itStandsOnTheWords() {
    assertEquals(
        List.of("5:18 'councils should' is said to whoever adapts a model"),
        findings("Of course, councils should keep dogs on leads."));
  }
}
