package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausebook.cli.JavaRun.Java;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a run on all councils takes on one, two and four machines, each of which is a process
 * with one thread here: more than there are cores share them. Measures, and asserts no time.
 */
final class ShardBenchmark {
  private static final int COPIES = 150;
  private static final int ROUNDS = 3;

  @TempDir
  Path temporary;

  @Test
  void timeAgainstTheNumberOfShards() throws Exception {
    layOutCopies();
    for (int shards : List.of(1, 2, 4)) {
      var seconds = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        seconds.add(run(shards));
      }
      seconds.sort(null);
      System.out.printf(
          Locale.ROOT,
          "%d processes on %d cores: median %.1f s, %.1f to %.1f%n",
          shards,
          Runtime.getRuntime().availableProcessors(),
          seconds.get(ROUNDS / 2),
          seconds.get(0),
          seconds.get(ROUNDS - 1));
    }
  }

  private void layOutCopies() {
    new WorkspaceFolder(temporary.resolve("templates")).lay(Path.of("templates"));
    var council = new WorkspaceFolder(Path.of("councils", "heanor-and-loscoe"));
    for (int copy = 0; copy < COPIES; copy++) {
      var other = new WorkspaceFolder(temporary.resolve("councils/copy-" + copy));
      // The policy whose words are locked is no other council's.
      for (String file : List.of("council.yaml", "communications.yaml", "records-retention.yaml")) {
        other.write(file, council.read(file));
      }
    }
  }

  private double run(int shards) throws Exception {
    ExecutorService machines = Executors.newFixedThreadPool(shards);
    long start = System.nanoTime();
    try {
      var runs = new ArrayList<Future<JavaRun>>();
      for (int number = 1; number <= shards; number++) {
        String shard = number + "/" + shards;
        runs.add(machines.submit(() -> run(shard)));
      }
      for (Future<JavaRun> run : runs) {
        assertEquals(ExitCode.DONE, run.get().exitCode(), () -> "a shard failed");
      }
    } finally {
      machines.shutdownNow();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private JavaRun run(String shard) throws IOException {
    return Java.current()
        .in(temporary)
        .with("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1")
        .run(
            "generate",
            "--all",
            "--force",
            "--shard",
            shard,
            "--report",
            shard.charAt(0) + ".json");
  }
}
