package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes are killed while they write, and nothing is ever half written or lost. {@code
 * -Dkills=200} kills each of them so many times; {@code -Dkills.seed} at other moments.
 */
final class KilledTest {
  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final long SEED = Long.getLong("kills.seed", 20261122);
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String LOCK =
      "councils/little-muddling/adopted/allotments/2026-03-05-adopted.yaml";
  private static final String[] ADOPT = {
    "adopt",
    "little-muddling",
    "allotments",
    "--body",
    "Full Council",
    "--date",
    "2026-03-05",
    "--minute",
    "26/041",
    "--as-of",
    "2026-11-22"
  };
  private static final String[] GENERATE = {"generate", "--all", "--format", "md,html,pdf,fragment"
  };

  @TempDir
  Path temporary;

  private final Random random = new Random(SEED);
  private int inTime;

  @Test
  void aDecisionIsOnRecordAsAWholeOrNotAtAll(TestReporter reporter) throws Exception {
    String before = workspace("before").read(FILE);
    Workspace whole = workspace("whole");
    long time = time(whole, ADOPT);
    String after = whole.read(FILE);
    String lock = whole.read(LOCK);
    int recorded = 0;

    for (int i = 0; i < KILLS; i++) {
      Workspace killed = workspace("adopt-" + i);
      kill(killed, time, ADOPT);

      String file = killed.read(FILE);
      Map<String, String> locks = killed.files("councils/little-muddling/adopted");
      assertTrue(Set.of(before, after).contains(file), file);
      assertTrue(
          locks.isEmpty()
              || locks.equals(Map.of("allotments/2026-03-05-adopted.yaml", latin(lock))),
          locks::toString);
      assertTrue(file.equals(before) || !locks.isEmpty(), "words that nobody has");
      recorded += file.equals(after) ? 1 : 0;
      assertDone(killed.run("check"));
      assertDone(killed.run(ADOPT));
      assertEquals(after, killed.read(FILE));
      assertEquals(lock, killed.read(LOCK));
    }
    reporter.publishEntry(
        "adopt", KILLS + " processes, killed " + inTime + "; on record: " + recorded);
  }

  @Test
  void aFileIsPublishedAsAWholeOrNotAtAll(TestReporter reporter) throws Exception {
    Workspace whole = published("whole");
    Map<String, String> before = whole.files("output");
    long time = time(whole, GENERATE);
    Map<String, String> after = whole.files("output");
    int mixed = 0;

    for (int i = 0; i < KILLS; i++) {
      Workspace killed = published("generate-" + i);
      kill(killed, time, GENERATE);

      Map<String, String> files = killed.files("output");
      assertTrue(files.keySet().containsAll(before.keySet()), files.keySet()::toString);
      files.forEach((name, content) ->
          assertTrue(content.equals(before.get(name)) || content.equals(after.get(name)), name));
      mixed += files.equals(before) || files.equals(after) ? 0 : 1;
      assertDone(killed.run("check"));
      assertDone(killed.run(GENERATE));
      assertEquals(after, killed.files("output"));
    }
    reporter.publishEntry(
        "generate", KILLS + " processes, killed " + inTime + "; some files new: " + mixed);
  }

  private Workspace workspace(String name) {
    return Workspace.faultless(temporary.resolve(name));
  }

  /** Two councils with files of yesterday, and other words in them today. */
  private Workspace published(String name) {
    Workspace workspace = workspace(name);
    for (String council : List.of("ambridge", "borwen")) {
      workspace
          .write("councils/" + council + "/council.yaml", """
              name: Borwen Parish Council
              contacts: {allotments: the Clerk}
              """)
          .write("councils/" + council + "/allotments.yaml", "version: '1'\n");
    }
    assertDone(workspace.run("generate", "--all", "--format", "md,html"));
    return workspace.replace(
        "templates/clauses/allotments.yaml", "wholly or mainly used", "used, year by year,");
  }

  private static void assertDone(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }

  /** As {@link Workspace#files} reads a text. */
  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** How long a process takes to its end, in milliseconds. */
  private static long time(Workspace workspace, String... arguments)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(workspace, arguments);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
    assertEquals(ExitCode.DONE, process.exitValue());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** Half of them at any moment, and half towards the end, when files are written. */
  private void kill(Workspace workspace, long time, String... arguments)
      throws IOException, InterruptedException {
    double part = random.nextBoolean() ? random.nextDouble() : 0.7 + 0.4 * random.nextDouble();
    Process process = start(workspace, arguments);
    if (!process.waitFor(Math.round(part * time), TimeUnit.MILLISECONDS)) {
      inTime++;
    }
    process.destroyForcibly();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "not to be killed");
  }

  private static Process start(Workspace workspace, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp"));
    command.add(classPath());
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(workspace.folder().toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Of whoever runs the tests: one of its own, or that of the process. */
  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }
}
