package org.clausebook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several decisions on one version is meant by its number. */
final class VersionsTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
    String text = workspace.read(FILE);
    workspace.write(FILE, text.substring(0, text.indexOf("\nadoption:") + 1));
  }

  @Test
  void anAdoptionGoesBeforeTheApprovalThatLedToIt() {
    decide("approved", "2026-02-12");
    decide("adopted", "2026-03-05");

    assertEquals(Status.ADOPTED, lock("1.0").document().status());
    assertEquals(List.of("1.0"), versions().names());
  }

  @Test
  void anAdoptionGoesBeforeALaterApprovalOfTheSameWords() {
    decide("adopted", "2026-03-05");
    decide("approved", "2026-09-07");

    assertEquals(Status.ADOPTED, lock("1.0").document().status());
  }

  @Test
  void ofTwoAdoptionsTheLaterGoesBefore() {
    decide("adopted", "2026-03-05");
    decide("adopted", "2026-09-07");

    assertEquals("2026-09-07", lock("1.0").event().date().orElseThrow().iso());
  }

  @Test
  void theLastWordsOfAnEndedPolicyAreThoseThatWereAdopted() {
    decide("adopted", "2026-03-05");
    decide("rescinded", "2026-09-07");

    assertEquals("adopted", lock("1.0").event().verb());
    assertEquals(Optional.of("1.0"), versions().current().map(LockedVersion::name));
  }

  private void decide(String verb, String date) {
    var run = workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--verb",
        verb,
        "--body",
        "Full Council",
        "--date",
        date,
        "--minute",
        "M " + date,
        "--no-publish");
    assertEquals(0, run.exitCode(), run::toString);
  }

  private Lock lock(String version) {
    return versions().find(version).orElseThrow().lock();
  }

  private Versions versions() {
    return Clausebook.open(workspace.folder())
        .versions(new PolicyKey("little-muddling", "allotments"))
        .toOptional()
        .orElseThrow();
  }
}
