package org.clausebook.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes are killed while they write, and nothing is ever half written or lost. {@code
 * -Dkills=200} kills each of them so many times, most of those that record a decision just when a
 * file appears; {@code -Dkills.seed} the others at other moments.
 */
@Tag("slow")
final class KilledTest {
  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final long SEED = Long.getLong("kills.seed", 20261122);
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String LOCKS = "councils/little-muddling/adopted/allotments";
  private static final String ASIDE = LOCKS + "/undone";
  private static final String LOCK = LOCKS + "/2026-03-05-adopted.yaml";
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
    "2026-11-22",
    "--no-publish"
  };
  private static final String[] UNDO = {
    "undo", "little-muddling", "allotments", "--as-of", "2026-11-22", "--no-publish"
  };
  private static final String[] GENERATE = {"generate", "--all", "--format", "md,html,pdf,fragment"
  };

  @TempDir
  Path temporary;

  private final Random random = new Random(SEED);
  private int inTime;

  /** An event that was typed before, and one that the command adds. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDecisionIsOnRecordAsAWholeOrCheckSaysHowItIsMended(boolean isTyped, TestReporter reporter)
      throws Exception {
    String before = undecided("before", isTyped).read(FILE);
    WorkspaceFolder whole = undecided("whole", isTyped);
    long time = time(whole, ADOPT);
    String after = whole.read(FILE);
    String lock = whole.read(LOCK);
    int recorded = 0;
    int astray = 0;

    for (int i = 0; i < KILLS; i++) {
      WorkspaceFolder killed = undecided("adopt-" + i, isTyped);
      Aim aim = Aim.OF_ADOPT.get(i % Aim.OF_ADOPT.size());
      kill(killed, aim, time, ADOPT);

      String file = killed.read(FILE);
      Map<String, String> locks = killed.files(LOCKS);
      assertTrue(Set.of(before, after).contains(file), file);
      assertTrue(
          locks.isEmpty() || locks.equals(Map.of("2026-03-05-adopted.yaml", latin(lock))),
          locks::toString);
      assertTrue(file.equals(before) || !locks.isEmpty(), "words that nobody has");
      recorded += file.equals(after) ? 1 : 0;
      CommandRun check = killed.run("check");
      if (file.equals(before) && !locks.isEmpty()) {
        astray++;
        assertEquals(ExitCode.ERRORS, check.exitCode(), check::toString);
        assertMended(killed, check.err());
        killed.write(FILE, before);
      } else {
        assertDone(check);
      }
      assertDone(killed.run(ADOPT));
      assertEquals(after, killed.read(FILE));
      assertEquals(lock, killed.read(LOCK));
    }
    reporter.publishEntry(
        "adopt",
        KILLS + " processes, killed " + inTime + "; on record: " + recorded
            + "; a lock without its event: " + astray);
  }

  /** An awaited decision, and one that the command had added. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDecisionIsTakenBackAsAWholeOrUndoFinishesIt(boolean isAwaited, TestReporter reporter)
      throws Exception {
    WorkspaceFolder whole = adopted("undo-whole", isAwaited);
    String recorded = whole.read(FILE);
    String lock = whole.read(LOCK);
    long time = time(whole, UNDO);
    String before = whole.read(FILE);
    Set<String> files = whole.files(LOCKS).keySet();
    int undone = 0;
    int unfinished = 0;

    for (int i = 0; i < KILLS; i++) {
      WorkspaceFolder killed = adopted("undo-" + i, isAwaited);
      Aim aim = Aim.OF_UNDO.get(i % Aim.OF_UNDO.size());
      kill(killed, aim, time, UNDO);

      String file = killed.read(FILE);
      boolean isInForce = file.equals(recorded);
      assertTrue(isInForce || file.equals(before), file);
      assertTrue(killed.files(LOCKS).containsValue(latin(lock)), "words that nobody has: " + aim);
      CommandRun check = killed.run("check");
      boolean isLeft = !isInForce && Files.exists(killed.path(LOCK));
      undone += isInForce ? 0 : 1;
      unfinished += isLeft ? 1 : 0;
      if (isLeft) {
        assertTrue(check.err().contains("run 'policy undo little-muddling allotments' again"));
      } else {
        assertDone(check);
      }
      if (isInForce || isLeft) {
        assertDone(killed.run(UNDO));
      }
      assertEquals(before, killed.read(FILE));
      assertEquals(files, killed.files(LOCKS).keySet());
      assertDone(killed.run("check"));
      assertDone(killed.run(ADOPT));
      assertEquals(recorded, killed.read(FILE));
    }
    reporter.publishEntry(
        "undo",
        KILLS + " processes, killed " + inTime + "; taken back: " + undone
            + "; a lock still in its place: " + unfinished);
  }

  private WorkspaceFolder adopted(String name, boolean isAwaited) throws IOException {
    WorkspaceFolder workspace = workspace((isAwaited ? "awaited-" : "added-") + name)
        .write(
            FILE,
            isAwaited
                ? "version: '1'\nadoption:\n  events:\n    - verb: adopted\n      body: Full"
                    + " Council\n      date: pending\n"
                : "version: '1'\n");
    assertDone(workspace.run(ADOPT));
    // There before, so that it can be watched.
    Files.createDirectories(workspace.path(ASIDE));
    return workspace;
  }

  /** The hint gives the whole record. */
  private static void assertMended(WorkspaceFolder killed, String told) {
    Matcher line =
        Pattern.compile("below line ([0-9]+): (wording: [0-9a-f]{64})").matcher(told);
    Matcher event = Pattern.compile("in the order of dates: (- \\{.*})").matcher(told);
    if (line.find()) {
      var lines = new ArrayList<>(killed.read(FILE).lines().toList());
      lines.add(Integer.parseInt(line.group(1)), "      " + line.group(2));
      killed.write(FILE, String.join("\n", lines) + "\n");
    } else {
      assertTrue(event.find(), told);
      killed.write(FILE, killed.read(FILE) + "adoption:\n  events:\n    " + event.group(1) + "\n");
    }
    CommandRun again = killed.run("check");
    assertDone(again);
    assertEquals("", again.err());
  }

  private WorkspaceFolder undecided(String name, boolean isTyped) throws IOException {
    WorkspaceFolder workspace = workspace((isTyped ? "typed-" : "new-") + name);
    // There before, so that it can be watched.
    Files.createDirectories(workspace.path(LOCKS));
    return isTyped ? workspace : workspace.write(FILE, "version: '1'\n");
  }

  @Test
  void aFileIsPublishedAsAWholeOrNotAtAll(TestReporter reporter) throws Exception {
    WorkspaceFolder whole = published("whole");
    Map<String, String> before = whole.files("output");
    long time = time(whole, GENERATE);
    Map<String, String> after = whole.files("output");
    int mixed = 0;

    for (int i = 0; i < KILLS; i++) {
      WorkspaceFolder killed = published("generate-" + i);
      kill(killed, Aim.ANY_MOMENT, time, GENERATE);

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

  private WorkspaceFolder workspace(String name) {
    return WorkspaceFolder.faultless(temporary.resolve(name));
  }

  /** Two councils with files of yesterday, and other words in them today. */
  private WorkspaceFolder published(String name) {
    WorkspaceFolder workspace = workspace(name);
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

  /** As {@link WorkspaceFolder#files} reads a text. */
  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** How long a process takes to its end, in milliseconds. */
  private static long time(WorkspaceFolder workspace, String... arguments)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertEquals(ExitCode.DONE, PolicyProcess.start(workspace, arguments).end());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** The moment at which a process is killed. */
  private enum Aim {
    ANY_MOMENT("", ""),
    LOCK_IS_BEGUN(LOCKS, ".policy-"),
    LOCK_IS_THERE(LOCKS, "2026"),
    RECORD_IS_BEGUN("councils/little-muddling", ".policy-"),
    RECORD_IS_THERE("councils/little-muddling", "allotments.yaml"),
    COPY_IS_BEGUN(ASIDE, ".policy-"),
    COPY_IS_THERE(ASIDE, "2026-03-05-adopted.yaml"),
    TRACE_IS_THERE(ASIDE, "2026-03-05-adopted.undone");

    private static final List<Aim> OF_ADOPT =
        List.of(ANY_MOMENT, LOCK_IS_BEGUN, LOCK_IS_THERE, RECORD_IS_BEGUN, RECORD_IS_THERE);
    private static final List<Aim> OF_UNDO = List.of(
        ANY_MOMENT, COPY_IS_BEGUN, COPY_IS_THERE, RECORD_IS_BEGUN, RECORD_IS_THERE, TRACE_IS_THERE);

    private final String folder;
    private final String name;

    /** As soon as a file whose name begins so appears in a folder, or without one at random. */
    Aim(String folder, String name) {
      this.folder = folder;
      this.name = name;
    }
  }

  private void kill(WorkspaceFolder workspace, Aim aim, long time, String... arguments)
      throws IOException, InterruptedException {
    if (aim == Aim.ANY_MOMENT) {
      killAtRandom(workspace, time, arguments);
      return;
    }
    Path folder = workspace.path(aim.folder);
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
      PolicyProcess process = PolicyProcess.start(workspace, arguments);
      boolean isSeen = false;
      while (!isSeen && process.process().isAlive()) {
        WatchKey key = watch.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          isSeen = key.pollEvents().stream()
              .anyMatch(event -> String.valueOf(event.context()).startsWith(aim.name));
          key.reset();
        }
      }
      inTime += process.process().isAlive() ? 1 : 0;
      process.kill();
    }
  }

  /** Half of them at any moment, and half towards the end, when files are written. */
  private void killAtRandom(WorkspaceFolder workspace, long time, String... arguments)
      throws IOException, InterruptedException {
    double part = random.nextBoolean() ? random.nextDouble() : 0.7 + 0.4 * random.nextDouble();
    PolicyProcess process = PolicyProcess.start(workspace, arguments);
    if (!process.process().waitFor(Math.round(part * time), TimeUnit.MILLISECONDS)) {
      inTime++;
    }
    process.kill();
  }
}
