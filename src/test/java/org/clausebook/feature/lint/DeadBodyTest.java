package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeadBodyTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "dead-body").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Standards Board for England",
        "Standards for England",
        "the Audit Commission",
        "the Criminal Records Bureau",
        "a CRB check",
        "the DCLG"
      })
  void aBodyThatWasClosedIsFound(String name) {
    assertEquals(1, findings("Ask " + name + " about it.").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the standards for England and Wales",
        "the former Audit Commission",
        "the Information Commissioner",
        "the Charity Commission",
        "Audit Wales",
        "a DBS check, as CRB checks were renamed"
      })
  void othersAreNot(String name) {
    assertEquals(List.of(), findings("Ask " + name + " about it."));
  }

  @Test
  void anActIsNoBody() {
    assertEquals(List.of(), findings("Ask under the Audit Commission Act 1998."));
  }
}
