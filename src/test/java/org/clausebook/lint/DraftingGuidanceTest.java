package org.clausebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftingGuidanceTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("drafting-guidance");
  }

  @Test
  void whatAModelSaysToItsUsersIsFound() {
    assertEquals(
        List.of(
            "5:7 'Councils should' speaks to those who draft, not to those who follow",
            "5:44 'delete as appropriate' speaks to those who draft, not to those who follow"),
        findings("Councils should choose a field/lane (delete as appropriate)."));
  }

  @Test
  void whatACouncilDoesIsNot() {
    assertEquals(
        List.of(),
        findings(
            "The Council should act as appropriate. This policy is based on the model policy of NALC."));
    assertEquals(List.of(), findings("Other councils may help. Amend the list where a dog dies."));
  }
}
