package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The manifests start what there is, and their parts fit together. */
final class ManifestsTest {
  private static final Path MANIFESTS = Path.of("src/main/deploy");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void theJobTellsEachPodHowManyThereAre() throws IOException {
    Object job = read("kubernetes-indexed-job.yaml");

    assertEquals(
        List.of("batch/v1", "Job", "Indexed", 3, 3),
        List.of(
            in(job, "apiVersion"),
            in(job, "kind"),
            in(job, "spec", "completionMode"),
            in(job, "spec", "completions"),
            in(job, "spec", "parallelism")));
    Map<?, ?> count = (Map<?, ?>) list(in(container(job), "env")).get(0);
    assertEquals("JOB_COMPLETIONS", count.get("name"));
    assertEquals(String.valueOf(in(job, "spec", "completions")), count.get("value"));
    assertEquals("Never", in(job, "spec", "template", "spec", "restartPolicy"));
  }

  @Test
  void thePodsReportsAreJoined() throws IOException {
    String generate = shell(container(read("kubernetes-indexed-job.yaml")));
    Object second = read("kubernetes-join-job.yaml");

    assertTrue(generate.endsWith(" || test $? -eq 1"), generate);
    for (int index = 0; index < 3; index++) {
      String command = generate
          .replace(" || test $? -eq 1", " --shard " + (index + 1) + "/3")
          .replace("\"reports/$JOB_COMPLETION_INDEX.json\"", "reports/" + index + ".json");
      assertEquals(ExitCode.DONE, run(command).exitCode());
    }
    assertEquals(new CommandRun(ExitCode.DONE, "", ""), run(shell(container(second))));
    assertTrue(workspace.read("report.json").contains("\"written\" : 1,"));
    assertEquals(
        in(read("kubernetes-indexed-job.yaml"), "spec", "template", "spec", "volumes"),
        in(second, "spec", "template", "spec", "volumes"));
  }

  @Test
  void theWorkflowJoinsWhatItsMatrixMakes() throws IOException {
    Object workflow = read("github-matrix.yml");
    Object generate = in(workflow, "jobs", "generate");
    Object join = in(workflow, "jobs", "join");

    assertEquals(
        Map.of(
            "STRATEGY_JOB_INDEX", "${{ strategy.job-index }}",
            "STRATEGY_JOB_TOTAL", "${{ strategy.job-total }}"),
        in(generate, "env"));
    assertEquals("generate", in(join, "needs"));
    int count = list(in(generate, "strategy", "matrix", "shard")).size();
    for (int index = 0; index < count; index++) {
      String command =
          only(generate, "run").replace("${{ strategy.job-index }}", String.valueOf(index));
      String shard = " --shard " + (index + 1) + "/" + count;
      assertEquals(ExitCode.DONE, run(command + shard).exitCode());
    }
    Map<?, ?> upload = (Map<?, ?>) in(step(generate, "actions/upload-artifact"), "with");
    assertEquals("shard-${{ strategy.job-index }}", upload.get("name"));
    assertEquals("made\nreports\n", upload.get("path"));
    assertEquals(
        Map.of("pattern", "shard-*", "merge-multiple", true),
        in(step(join, "actions/download-artifact"), "with"));
    assertEquals(new CommandRun(ExitCode.DONE, "", ""), run(only(join, "run")));
    assertTrue(workspace.files("made").containsKey("report.json"));
  }

  /** A command line of a manifest, for whose patterns there are three reports. */
  private CommandRun run(String line) {
    String arguments =
        line.replace("reports/*.json", "reports/0.json reports/1.json reports/2.json");
    assertTrue(arguments.startsWith("./policy "), arguments);
    return workspace.run(arguments.substring("./policy ".length()).split(" ", -1));
  }

  private static Object container(Object job) {
    return list(in(job, "spec", "template", "spec", "containers")).get(0);
  }

  private static String shell(Object container) {
    List<?> command = list(in(container, "command"));
    assertEquals(List.of("/bin/sh", "-c"), command.subList(0, 2));
    return String.valueOf(command.get(2));
  }

  private static String only(Object job, String key) {
    List<String> values = list(in(job, "steps")).stream()
        .map(step -> ((Map<?, ?>) step).get(key))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .toList();
    assertEquals(1, values.size(), values::toString);
    return values.get(0);
  }

  private static Object step(Object job, String action) {
    return list(in(job, "steps")).stream()
        .filter(step -> String.valueOf(((Map<?, ?>) step).get("uses")).startsWith(action + "@"))
        .findFirst()
        .orElseThrow();
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }

  private static Object in(Object group, String... keys) {
    Object value = group;
    for (String key : keys) {
      value = Objects.requireNonNull(((Map<?, ?>) value).get(key), () -> Arrays.toString(keys));
    }
    return value;
  }

  private static Object read(String name) throws IOException {
    return new Yaml().load(Files.readString(MANIFESTS.resolve(name)));
  }
}
