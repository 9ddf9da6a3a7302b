package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PastedTextTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "pasted-text").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This Data Protection Policy says so.",
        "Breach of this Social Media and Communications Policy is a matter for the clerk.",
        "It is the aim of this Health & Safety Policy."
      })
  void theNameOfAnotherPolicyIsFound(String body) {
    assertEquals(1, findings(body).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This Policy says so.",
        "This policy says so, and the Data Protection Policy more.",
        "This Dogs and Cats Policy says so.",
        "This Dog Walking Policy says so.",
        "This Council Policy says so.",
        "This Borwen Parish Council Policy says so.",
        "This is the Data Protection Policy’s matter."
      })
  void theOwnNameIsNotNorIsAnother(String body) {
    assertEquals(List.of(), findings(body));
  }

  @Test
  void itStandsOnTheWords() {
    assertEquals(
        List.of("5:17 'this Cemetery Policy' shares no word with the title, 'Dogs'"),
        findings("Breach of this Cemetery Policy is rare."));
  }
}
