package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is prepared for a decision, on its way to the disk. */
final class AdoptionsTest {
  @TempDir
  Path temporary;

  @Test
  void aLockThatHasComeIntoItsPlaceMeanwhileIsNotWrittenOver() {
    var workspace = WorkspaceFolder.faultless(temporary);
    Recording prepared = adopt(workspace);
    String lock = prepared.lock().orElseThrow();
    workspace.write(lock, "words of another decision\n");
    var before = workspace.files("");

    var written = Clausebook.open(workspace.folder()).write(prepared);

    assertEquals(false, written.isOk());
    assertEquals(before, workspace.files(""));
  }

  @Test
  void whereNothingHasComeItIsWritten() {
    var workspace = WorkspaceFolder.faultless(temporary);
    Recording prepared = adopt(workspace);

    var written = Clausebook.open(workspace.folder()).write(prepared);

    assertEquals(true, written.isOk(), written::toString);
    assertEquals(prepared.after(), workspace.read(prepared.file()));
  }

  private static Recording adopt(WorkspaceFolder workspace) {
    var resolution = new Resolution(
        Verb.ADOPTED,
        "Full Council",
        PartialDate.parse("2026-03-05"),
        Optional.of("26/041"),
        Optional.empty(),
        Optional.empty());
    return Clausebook.open(workspace.folder())
        .adopt(new AdoptRequest(
            new PolicyKey("little-muddling", "allotments"),
            resolution,
            false,
            LocalDate.of(2026, 12, 1),
            "test"))
        .toOptional()
        .orElseThrow();
  }
}
