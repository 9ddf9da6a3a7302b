package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However often a command needs what is written in a file, it reads the file once. The Java machine
 * itself counts: it records each read of each file until its end.
 */
final class FilesReadOnceTest {
  private static final String POLICY = "little-muddling allotments";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() throws IOException {
    // The machine names files by their real paths.
    workspace = WorkspaceFolder.faultless(temporary.toRealPath());
    workspace
        .write(
            "councils/great-muddling/council.yaml",
            workspace.read("councils/little-muddling/council.yaml").replace("Little", "Great"))
        .write("councils/great-muddling/allotments.yaml", workspace.read(OVERLAY));
    run("adopt " + POLICY + " --body=Full_Council --date=2026-03-05 --minute=26/041 --no-publish");
    run("adopt " + POLICY
        + " --body=Full_Council --date=2026-07-01 --minute=26/077 --version=2.0 --no-publish");
    workspace.replace(OVERLAY, "no cockerels", "cockerels too");
  }

  private void run(String command) {
    CommandRun run = workspace.run(Stream.of(command.split(" "))
        .map(argument -> argument.replace('_', ' '))
        .toArray(String[]::new));
    assertEquals(0, run.exitCode(), run::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate --all --force",
        "check",
        "list",
        "lint",
        "due --all",
        "schema",
        "adopt " + POLICY
            + " --body=Full_Council --date=2026-09-03 --minute=26/101 --version=3.0 --dry-run",
        "drift " + POLICY,
        "take " + POLICY + " livestock --keep --dry-run",
        "redline " + POLICY,
        "redline " + POLICY + " --from=1.0 --to=2.0",
        "pack little-muddling --body=Full_Council --meeting=2026-09-03 --as-of=2026-08-03",
        "show " + POLICY + " --version=1.0",
        "explain " + POLICY,
        "accessibility-report",
      })
  void aCommandReadsEachFileOfTheWorkspaceOnce(String command) throws IOException {
    Map<String, Integer> reads = reads(command);

    assertTrue(reads.containsKey("templates/clauses/allotments.yaml"), reads::toString);
    assertEquals(Map.of(), oftener(reads), command);
  }

  @Test
  void aFileIsVerifiedAgainstWhatIsReadOnce() throws IOException {
    run("generate little-muddling --format=html");

    Map<String, Integer> reads = reads("inspect --verify output/little-muddling/allotments.html");

    assertEquals(1, reads.get(OVERLAY));
    assertEquals(Map.of(), oftener(reads));
  }

  /** Before a file is replaced it is held against what was read: for all files, and one by one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "adopt " + POLICY + " --body=Full_Council --date=2026-09-03 --minute=26/101 --version=3.0",
        "take " + POLICY + " livestock --keep",
      })
  void aCommandThatWritesAFileLooksAtItAgainBeforeIt(String command) throws IOException {
    assertEquals(Map.of(OVERLAY, 3), oftener(reads(command)), command);
  }

  @Test
  void aReviewReadsWhatItLeavesAsItIsOnce() throws IOException {
    workspace.replace(OVERLAY, "cockerels too", "no cockerels");

    Map<String, Integer> reads = reads(
        "review " + POLICY + " --no-change --body=Full_Council --date=2026-09-03 --minute=26/101");

    assertEquals(Map.of(OVERLAY, 3), oftener(reads));
  }

  /** Those files that policies are made from which were read more than once. */
  private static Map<String, Integer> oftener(Map<String, Integer> reads) {
    return reads.entrySet().stream()
        .filter(read -> read.getKey().matches("(templates|councils)/.*"))
        .filter(read -> read.getValue() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How often each file of the workspace was read to its end. */
  private Map<String, Integer> reads(String command) throws IOException {
    Path file = temporary.resolve("reads.jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.FileRead").withThreshold(Duration.ZERO).withoutStackTrace();
      recording.start();
      run(command);
      recording.stop();
      recording.dump(file);
    }
    Map<String, Integer> reads = new TreeMap<>();
    for (RecordedEvent read : RecordingFile.readAllEvents(file)) {
      if (read.getEventType().getName().equals("jdk.FileRead") && read.getBoolean("endOfFile")) {
        Path path = Path.of(read.getString("path"));
        if (path.startsWith(workspace.folder())) {
          reads.merge(
              workspace.folder().relativize(path).toString().replace('\\', '/'), 1, Integer::sum);
        }
      }
    }
    return reads;
  }
}
