package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlaceholderTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("placeholder");
  }

  @Test
  void aGapIsFoundWhereItStands() {
    assertEquals(
        List.of(
            "5:12 '[insert date]' is a gap that nobody has filled in",
            "5:38 'TBC' is a gap that nobody has filled in",
            "6:11 '____' is a gap that nobody has filled in"),
        findings("From [insert date] the code is TBC,\nbut ____ holds it."));
  }

  @Test
  void marksAroundAGapDoNotHideIt() {
    assertEquals(
        List.of(
            "5:9 '[NAME OF COUNCIL]' is a gap that nobody has filled in",
            "5:37 '<name>' is a gap that nobody has filled in",
            "5:47 'xx/xx/2026' is a gap that nobody has filled in"),
        findings("**[NAME OF COUNCIL]** and _x_ <name> of xx/xx/2026."));
  }

  @Test
  void linksNotesAndOrdinaryBracketsAreNoGaps() {
    assertEquals(
        List.of(),
        findings("See [Name the dog](https://example.org/_____) [sic] and snake_case_name."));
    assertEquals(List.of(), findings("Dogs[^1] bark.\n\n[^1]: Date of writing."));
  }

  @Test
  void aCellToWriteInIsNone() {
    assertEquals(
        List.of("8:12 '____' is a gap that nobody has filled in"),
        findings("| Name | Signed |\n| --- | --- |\n| ____ | ____<br>____ |\n| by ____ | x |"));
  }
}
