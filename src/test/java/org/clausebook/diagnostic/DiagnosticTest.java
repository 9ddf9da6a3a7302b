package org.clausebook.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DiagnosticTest {
  private static final Location PLACE = Location.of("file.yaml", 1, 1);

  @Test
  void aNoteStaysOneHoweverStrictlyMistakesAreCounted() {
    Diagnostic note = Diagnostic.note(PLACE, "on clause 'leads': keep it short");

    assertFalse(note.isError());
    assertEquals(note, note.strict());
    assertEquals(
        Severity.ERROR, Diagnostic.warning(PLACE, "odd", "mend it").strict().severity());
  }

  @Test
  void aNoteFollowsTheMistakesInItsPlace() {
    Diagnostic note = Diagnostic.note(PLACE, "on clause 'leads': keep it short");
    Diagnostic warning = Diagnostic.warning(PLACE, "odd", "mend it");
    Diagnostic error = Diagnostic.error(PLACE, "wrong", "mend it");

    assertEquals(
        List.of(error, warning, note), Stream.of(note, warning, error).sorted().toList());
  }
}
