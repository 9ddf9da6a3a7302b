package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkTextTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "link-text").findings(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"here", "Click here", "**here**", "this link.", "https://a.example/b"})
  void aTextThatSaysNothingIsFound(String text) {
    assertEquals(1, findings("Look [" + text + "](https://a.example/b) for it.").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[the map of walks](https://a.example/map)",
        "[here and there, a guide](https://a.example/guide)",
        "[clerk@a.example](mailto:clerk@a.example)",
        "[999](tel:999)",
        "https://a.example/map",
        "the map [here] (on paper)"
      })
  void othersAreNot(String text) {
    assertEquals(List.of(), findings("Look at " + text + "."));
  }

  @Test
  void itStandsOnTheWords() {
    assertEquals(
        List.of("6:8 the link 'here' does not say where it leads"),
        findings("For a map of all the walks, look\n[here](https://a.example/b)."));
  }
}
