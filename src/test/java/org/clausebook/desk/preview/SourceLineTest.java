package org.clausebook.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader sees at a glance which word of a line is meant. */
final class SourceLineTest {
  @TempDir
  Path workspace;

  @Test
  void theWordIsMarkedThatBeginsThere() {
    assertEquals(new SourceLine("  - ", "verb", ": x"), SourceLine.of("  - verb: x", 5));
    assertEquals(new SourceLine("a: ", "2026-02-30", ""), SourceLine.of("a: 2026-02-30", 4));
    assertEquals(new SourceLine("a: ", "\"", "x\""), SourceLine.of("a: \"x\"", 4));
  }

  @Test
  void columnsCountCharactersAsReadersSeeThem() {
    assertEquals(new SourceLine("😀 ", "ŵ", ""), SourceLine.of("😀 ŵ", 3));
    assertEquals(new SourceLine("", "😀", " ŵ"), SourceLine.of("😀 ŵ", 1));
  }

  @Test
  void whereALineHasEndedABlankIsMarked() {
    assertEquals(new SourceLine("term:", "\u00a0", ""), SourceLine.of("term:", 6));
    assertEquals(new SourceLine("", "\u00a0", ""), SourceLine.of("", 9));
  }

  @Test
  void aLongLineIsCutOnBothSides() {
    String words = "x".repeat(500);

    var line = SourceLine.of(words + " here " + words, 502);

    assertEquals("…" + "x".repeat(199) + " ", line.before());
    assertEquals("here", line.marked());
    assertEquals(" " + "x".repeat(199) + "…", line.after());
  }

  @Test
  void onlyFilesOfTheWorkspaceAreShown() throws IOException {
    Files.writeString(workspace.resolve("inside.yaml"), "one\ntwo");
    Path inner = Files.createDirectory(workspace.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("link.yaml"), workspace.resolve("inside.yaml"));

    assertEquals(
        Optional.of(new SourceLine("", "two", "")),
        SourceLine.read(workspace, Location.of("inside.yaml", 2, 1)));
    assertEquals(Optional.empty(), SourceLine.read(workspace, Location.of("inside.yaml", 3, 1)));
    assertEquals(Optional.empty(), SourceLine.read(workspace, Location.of("inside.yaml")));
    assertEquals(Optional.empty(), SourceLine.read(workspace, Location.of("gone.yaml", 1, 1)));
    assertEquals(Optional.empty(), SourceLine.read(inner, Location.of("link.yaml", 1, 1)));
    assertEquals(Optional.empty(), SourceLine.read(inner, Location.of("../inside.yaml", 1, 1)));
  }
}
