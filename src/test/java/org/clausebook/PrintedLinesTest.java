package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PrintedLines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lines of its own that a policy prints under its title and after its last clause. */
final class PrintedLinesTest {
  private static final String BOTH = """
      adoption:
        printed:
          - Kept in the parish room
          - line: Read it with the map
            at: top
          - line: Ask for large print
      """;

  @TempDir
  Path folder;

  private PrintedLines lines(String overlay) {
    return ControlledPolicy.of(folder, overlay)
        .compose()
        .toOptional()
        .orElseThrow()
        .lines();
  }

  @Test
  void aLineMaySayItselfThatItIsUnderTheTitle() {
    var lines = lines(BOTH);

    assertEquals(List.of("Read it with the map"), lines.opening());
    assertEquals(List.of("Kept in the parish room", "Ask for large print"), lines.closing());
  }

  @Test
  void thePlaceOfTheListIsThatOfLinesThatSayNothing() {
    var lines = lines(BOTH.replace("at: top", "at: bottom") + "  at: top\n");

    assertEquals(List.of("Kept in the parish room", "Ask for large print"), lines.opening());
    assertEquals(List.of("Read it with the map"), lines.closing());
  }

  @Test
  void aLineWithAColonIsStillToldToBePutInQuotes() {
    var faults = ControlledPolicy.of(folder, """
        adoption:
          printed:
            - Reviewed: yearly
        """).compose().diagnostics();

    assertEquals(
        List.of("an entry of 'printed' must be text, not a group of keys"),
        faults.stream().map(fault -> fault.message()).toList());
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "HTML", "FRAGMENT", "PDF"})
  void theyStandAroundTheClausesInEveryFormat(Format format) {
    var policy = ControlledPolicy.of(folder, BOTH);

    String text = policy.text(format);

    assertTrue(
        text.matches("(?s).*Allotments Policy.*Read it with the map.*Purpose.*"
            + "Kept in the parish room.*Ask for large print.*"),
        text);
  }
}
