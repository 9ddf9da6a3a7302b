package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.feature.guard.GuardRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The action for GitHub runs commands that there are, and workflows use it as it can be used. */
final class WorkflowExampleTest {
  private static final Path ACTION = Path.of(".github/actions/policy");
  private static final Pattern WORKFLOW = Pattern.compile(
      "^```yaml\\n(# \\.github/workflows/.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern INPUT = Pattern.compile("\\binputs\\.([a-z-]+)");
  private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z_]+)");
  private static final String COMMAND = "\"$POLICY\" ";
  private static final String SARIF = "clausebook.sarif";

  /** What GitHub sets for every step. */
  private static final Set<String> OF_GITHUB = Set.of("RUNNER_TEMP", "GITHUB_STEP_SUMMARY");

  @TempDir
  Path temporary;

  @Test
  void everyCommandOfTheActionSucceeds() throws IOException {
    WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary);
    Clausebook.open(temporary)
        .proof()
        .guard(new GuardRequest(Optional.of(GuardRequest.ALL), false));
    var names = new ArrayList<String>();

    for (String command : commands()) {
      CommandRun run = workspace.run(command
          .replace("\"$WORKSPACE\"", ".")
          .replace("\"$RUNNER_TEMP/" + SARIF + "\"", SARIF)
          .split(" ", -1));
      assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
      names.add(command.substring(0, command.indexOf(' ')));
    }

    assertEquals(List.of("check", "lint", "drift", "generate", "guard"), names);
    assertFalse(workspace.read(SARIF).isEmpty());
    assertTrue(workspace.files("output/little-muddling").containsKey("allotments.pdf"));
  }

  private static List<String> commands() throws IOException {
    return steps().stream()
        .flatMap(step -> text(step, "run").lines())
        .map(String::strip)
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()))
        .toList();
  }

  @Test
  void theReportIsReadWhereItIsWrittenAndTheFilesWhereTheyAre() throws IOException {
    assertEquals(
        List.of("${{ runner.temp }}/" + SARIF, "${{ inputs.workspace }}/output"),
        steps().stream()
            .filter(step -> step.containsKey("uses"))
            .map(step -> group(step, "with"))
            .map(with -> text(with, "sarif_file") + text(with, "path"))
            .toList());
  }

  @Test
  void everyInputIsExplainedAndUsedAndNoOtherIs() throws IOException {
    String text = Files.readString(ACTION.resolve("action.yml"));
    Map<?, ?> inputs = group(action(), "inputs");

    Set<String> used =
        new TreeSet<>(INPUT.matcher(text).results().map(found -> found.group(1)).toList());
    assertEquals(inputs.keySet(), used);
    inputs.values().forEach(input -> {
      assertTrue(((Map<?, ?>) input).containsKey("description"), input::toString);
      assertTrue(((Map<?, ?>) input).get("default") instanceof String, input::toString);
    });
  }

  /** What is typed into an input is a value, and never part of a script. */
  @Test
  void everyScriptNamesItsShellAndReadsOnlyVariablesThatAreSet() throws IOException {
    for (Map<?, ?> step : steps()) {
      if (step.containsKey("run")) {
        String script = String.valueOf(step.get("run"));
        Set<String> read = new TreeSet<>(
            VARIABLE.matcher(script).results().map(name -> name.group(1)).toList());
        read.removeAll(OF_GITHUB);

        assertEquals("bash", step.get("shell"), script);
        assertFalse(script.contains("${{"), script);
        assertEquals(group(step, "env").keySet(), read);
      }
    }
  }

  /** Whatever fails, the others are run; but for the first, which nothing can hold up. */
  @Test
  void everyStepButTheFirstIsRunWhateverFails() throws IOException {
    List<Map<?, ?>> steps = steps();

    steps
        .subList(1, steps.size())
        .forEach(step -> assertTrue(
            String.valueOf(step.get("if")).startsWith("${{ !cancelled()"), step::toString));
  }

  @Test
  void workflowsGiveTheActionInputsThatItHas() throws IOException {
    var example = WORKFLOW.matcher(DocumentationPages.page("association.md"));
    assertTrue(example.find(), "the page shows a workflow");
    Map<?, ?> inputs = group(action(), "inputs");

    for (String workflow :
        List.of(example.group(1), Files.readString(Path.of(".github/workflows/policies.yml")))) {
      Map<?, ?> job = (Map<?, ?>)
          group(new Yaml().load(workflow), "jobs").values().iterator().next();
      List<Map<?, ?>> uses = groups(job, "steps").stream()
          .filter(step -> String.valueOf(step.get("uses")).startsWith("./"))
          .toList();

      assertEquals(1, uses.size(), uses::toString);
      assertEquals(ACTION, Path.of(String.valueOf(uses.get(0).get("uses"))).normalize());
      assertTrue(inputs.keySet().containsAll(group(uses.get(0), "with").keySet()));
    }
  }

  private static Map<?, ?> action() throws IOException {
    return new Yaml().load(Files.readString(ACTION.resolve("action.yml")));
  }

  private static List<Map<?, ?>> steps() throws IOException {
    Map<?, ?> runs = group(action(), "runs");
    assertEquals("composite", runs.get("using"));
    return groups(runs, "steps");
  }

  private static String text(Map<?, ?> in, String key) {
    return in.containsKey(key) ? String.valueOf(in.get(key)) : "";
  }

  private static Map<?, ?> group(Map<?, ?> in, String key) {
    return (Map<?, ?>) Objects.requireNonNull(in.get(key), key);
  }

  private static List<Map<?, ?>> groups(Map<?, ?> in, String key) {
    List<?> list = (List<?>) Objects.requireNonNull(in.get(key), key);
    return list.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }
}
