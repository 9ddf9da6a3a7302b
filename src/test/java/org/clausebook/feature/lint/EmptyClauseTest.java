package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmptyClauseTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("empty-clause");
  }

  @Test
  void aClauseWithoutWordsIsFound() {
    assertEquals(
        List.of("2:3 clause 'leads' prints a heading with no words below" + " it"), findings("…"));
  }

  @Test
  void aHeadingOverOthersIsNot() {
    var sample = LintSample.of(temporary, "");
    sample.policy().outline("clauses: [{leads: [cats]}]").clauses("""
        leads: {heading: Leads, body: "…"}
        cats: {heading: Cats, body: Cats scratch.}
        """);

    assertEquals(List.of(), sample.findings("empty-clause"));
  }
}
