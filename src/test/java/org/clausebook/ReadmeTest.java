package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.Main;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** What the README and the pages of {@code src/docs} show is what happens. */
@Tag("slow")
final class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("([\"'])(.*?)\\1|\\S+");
  private static String pages = "";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeAll
  static void read() throws IOException {
    pages = DocumentationPages.text();
  }

  @BeforeEach
  void copyTheProject() {
    workspace = new WorkspaceFolder(temporary);
    new WorkspaceFolder(temporary.resolve("templates")).lay(Path.of("templates"));
    new WorkspaceFolder(temporary.resolve("councils")).lay(Path.of("councils"));
  }

  @Test
  void theJavaExamplesAreThoseThatAreCompiledAndRun() throws IOException {
    assertEquals(
        List.of(
            example("ClausebookExampleTest"),
            example("WebServiceExampleTest"),
            example("GivenCouncilExampleTest")),
        blocks("java"));
  }

  private static String example(String test) throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/clausebook", test + ".java"));
    int begin = source.indexOf("example begins here.\n");
    int end = source.indexOf("example ends here.");
    return source
            .substring(source.indexOf('\n', begin) + 1, source.lastIndexOf('\n', end))
            .stripTrailing()
            .stripIndent()
        + "\n";
  }

  @Test
  void everyCommandPrintsWhatIsShown() {
    List<String> blocks =
        blocks("console").stream().filter(b -> b.startsWith("$ ./policy ")).toList();

    assertFalse(blocks.isEmpty());
    for (String block : blocks) {
      var printed = new StringBuilder();
      block.lines().filter(line -> line.startsWith("$ ")).forEach(line -> {
        printed.append(line).append('\n').append(run(line.substring("$ ./policy ".length())));
      });

      assertEquals(block, printed.toString());
    }
  }

  /** Standard output and standard error as they come. */
  private String run(String arguments) {
    var text = new StringWriter();
    var writer = new PrintWriter(text);
    String[] words = ARGUMENT
        .matcher(arguments)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(2))
        .toArray(String[]::new);
    Main.run(new Console(writer, writer, Ansi.OFF, temporary), words);
    return text.toString().replace(temporary + "/", "").replace("\r\n", "\n");
  }

  @Test
  void everyYamlExampleIsAccepted() throws IOException {
    Pattern name = Pattern.compile("# (councils/\\S+\\.yaml)\\n(?s).*");
    List<MatchResult> examples = blocks("yaml").stream()
        .map(name::matcher)
        .filter(block -> block.matches())
        .map(block -> block.toMatchResult())
        .toList();

    assertFalse(examples.isEmpty());
    for (MatchResult example : examples) {
      forgetAdoptions(example.group(1).split("/", -1)[1]);
      workspace.write(example.group(1), example.group());
      CommandRun run = workspace.run("check");
      assertEquals(ExitCode.DONE, run.exitCode(), () -> example.group() + run);
    }
  }

  /** The examples stand for files of councils that have adopted nothing yet. */
  private void forgetAdoptions(String council) throws IOException {
    Path adopted = workspace.folder().resolve("councils").resolve(council).resolve("adopted");
    if (Files.exists(adopted)) {
      Files.move(adopted, temporary.resolve("adopted-by-" + council));
    }
  }

  @Test
  void theMistakeIsReportedAsShown() {
    workspace.replace("councils/alcester/it-policy.yaml", "due: 2027-05", "due: May 2027");

    assertShown(workspace.run("check", "alcester").err());
  }

  @Test
  void theChangedWordIsReportedAsShown() {
    workspace.replace("councils/alcester/communications.yaml", "version: \"0.1\"", """
        version: "0.1"
        amendments:
          - substitute: communications-speakers
            words: The chair may
            with: The mayor may
        """);
    new WorkspaceFolder(workspace.path("approved")).lay(Path.of("src/test/resources/wording"));

    CommandRun run = workspace.run("guard");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertShown(run.out());
  }

  private static void assertShown(String text) {
    assertTrue(
        BLOCK.matcher(pages).results().anyMatch(block -> block.group(2).contains(text)),
        () -> "no block of the pages shows this:\n" + text);
  }

  private static List<String> blocks(String language) {
    var blocks = new ArrayList<String>();
    BLOCK
        .matcher(pages)
        .results()
        .filter(block -> block.group(1).equals(language))
        .forEach(block -> blocks.add(block.group(2)));
    return blocks;
  }
}
