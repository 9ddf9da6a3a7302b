package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.cli.JavaRun.Java;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.model.text.FileContent;
import org.clausebook.workspace.Shard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several processes make of the samples is, laid together, what one makes. */
@Tag("slow")
final class ShardedRunTest {
  private static final int SHARDS = 3;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  /** The samples, and among them a council with a mistake and one with a warning. */
  @BeforeEach
  void layTheSamples() {
    Path samples = WorkspaceFolder.SAMPLES.resolve("_samples");
    workspace = new WorkspaceFolder(temporary).lay(samples);
    for (String part : List.of("layouts", "fonts")) {
      new WorkspaceFolder(temporary.resolve("templates").resolve(part))
          .lay(Path.of("templates").resolve(part));
    }
    workspace
        .write(
            "councils/snoring-parva/council.yaml", "name: Snoring Parva Parish Council\nnmae: x\n")
        .write("councils/snoring-parva/grants.yaml", "version: '1'\n")
        .write("councils/snoring-magna/council.yaml", "name: Snoring Magna Parish Council\n");
  }

  @Test
  void theUnionOfThreeProcessesIsWhatOneMakes() throws IOException {
    JavaRun one =
        java(Map.of()).run("generate", "--all", "--output", "one", "--report", "one.json");
    List<JavaRun> three = IntStream.range(0, SHARDS)
        .mapToObj(index -> java(Map.of(
                "JOB_COMPLETION_INDEX", String.valueOf(index),
                "JOB_COMPLETIONS", String.valueOf(SHARDS)))
            .run("generate", "--all", "--output", "of-" + index, "--report", index + ".json"))
        .toList();
    for (int index = 0; index < SHARDS; index++) {
      new WorkspaceFolder(workspace.path("union")).lay(workspace.path("of-" + index));
    }

    assertEquals(files("one"), files("union"));
    assertTrue(files("one").containsKey(".policy/quibbleford"));
    assertTrue(IntStream.range(0, SHARDS).allMatch(index -> files("of-" + index).size() > 4));
    CommandRun join =
        workspace.run("report", "join", "2.json", "0.json", "1.json", "--output", "all.json");
    assertEquals(new CommandRun(ExitCode.ERRORS, "", ""), join);
    assertEquals(withoutTimes("one.json"), withoutTimes("all.json"));
    assertEquals(ExitCode.ERRORS, one.exitCode());
    assertEquals(
        one.exitCode(), three.stream().mapToInt(JavaRun::exitCode).max().orElseThrow());
    assertNothingIsRenderedAgain();
  }

  private void assertNothingIsRenderedAgain() {
    java(Map.of()).run("generate", "--all", "--output", "union", "--report", "again.json");

    assertTrue(workspace.read("again.json").contains("\"rendered\" : 0,\n  \"councils\""));
  }

  @Test
  void checkLooksAtItsShardAlone() {
    String all = workspace.run("check").err();
    var ofShards = new StringBuilder();
    for (int number = 1; number <= SHARDS; number++) {
      ofShards.append(workspace.run("check", "--shard", number + "/" + SHARDS).err());
    }

    assertEquals(diagnostics(all), diagnostics(ofShards.toString()));
    for (int number = 1; number <= SHARDS; number++) {
      assertEquals(
          new Shard(number, SHARDS).holds("snoring-parva"),
          workspace.run("check", "--shard", number + "/" + SHARDS).err().contains("'nmae'"));
    }
  }

  private static List<String> diagnostics(String err) {
    return err.lines()
        .filter(line -> line.startsWith("councils/"))
        .sorted()
        .distinct()
        .toList();
  }

  @Test
  void aShardThatIsNoneIsRefused() {
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
        policy: error: '4/3' is not a part such as 1/3
          hint: write 1/3, 2/3 or 3/3 for three parts
        """),
        workspace.run("generate", "--all", "--shard", "4/3"));
  }

  @Test
  void aCouncilThatIsNamedIsNotDivided() {
    CommandRun refused = new CommandRun(ExitCode.USAGE, "", """
        policy: error: --shard cannot be used with the name of a council
          hint: leave the name out, or --shard
        """);

    assertEquals(refused, workspace.run("check", "quibbleford", "--shard", "1/3"));
  }

  private Java java(Map<String, String> environment) {
    return Java.current()
        .in(temporary)
        .with("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        .with(environment);
  }

  private String withoutTimes(String report) {
    String text = workspace.read(report);
    return text.substring(0, text.indexOf("\"slowest\""));
  }

  /** With those that are hidden. */
  private Map<String, FileContent> files(String folder) {
    Map<String, FileContent> files = new TreeMap<>();
    Path root = workspace.path(folder);
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            FileContent.of(Files.readAllBytes(path)));
      }
      return files;
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
