package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The workflow that the pages show uploads the report that its own command writes. */
final class WorkflowExampleTest {
  private static final Pattern WORKFLOW = Pattern.compile(
      "^```yaml\\n(# \\.github/workflows/.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String COMMAND = "./policy ";

  @TempDir
  Path temporary;

  @Test
  void theReportIsWrittenWhereItIsUploadedFrom() throws IOException {
    List<Map<?, ?>> steps = steps();
    String run = only(steps, "run");
    WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary);

    CommandRun answer = workspace.run(run.substring(COMMAND.length()).split(" ", -1));

    assertEquals(ExitCode.DONE, answer.exitCode(), answer::toString);
    Map<?, ?> upload = steps.get(steps.size() - 1);
    assertEquals("github/codeql-action/upload-sarif", action(upload));
    String file = String.valueOf(((Map<?, ?>) inner(upload, "with")).get("sarif_file"));
    assertFalse(workspace.read(file).isEmpty());
  }

  private static String only(List<Map<?, ?>> steps, String key) {
    List<String> values = steps.stream()
        .map(step -> step.get(key))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .toList();
    assertEquals(1, values.size(), values::toString);
    return values.get(0);
  }

  private static String action(Map<?, ?> step) {
    return String.valueOf(step.get("uses")).replaceAll("@v\\d+$", "");
  }

  private static List<Map<?, ?>> steps() throws IOException {
    var example = WORKFLOW.matcher(DocumentationPages.page("association.md"));
    assertTrue(example.find(), "the page shows a workflow");
    Map<String, Object> workflow = new Yaml().load(example.group(1));
    Map<?, ?> jobs = (Map<?, ?>) inner(workflow, "jobs");
    Map<?, ?> job = (Map<?, ?>) jobs.values().iterator().next();
    List<?> steps = (List<?>) inner(job, "steps");
    return steps.stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
  }

  private static Object inner(Map<?, ?> group, String key) {
    return Objects.requireNonNull(group.get(key), key);
  }
}
