package org.clausebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.stage.render.pdf.PdfText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of a council that does not exist, told at the command line. What each step prints and
 * writes is approved in {@code story/<step>}.
 */
final class StoryTest {
  /** What is done to the files before a command is typed. */
  private record Step(String name, Consumer<WorkspaceFolder> edit, String command) {}

  private static final Path STORY = Path.of("src/test/resources/story");
  private static final String BENCHES = "councils/long-yarn/benches.yaml";
  /** The overview ends with all commands, which are no part of the story. */
  private static final Pattern COMMANDS = Pattern.compile("\nCommands:\n(?: {2}.*\n)+");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** What a lock tells of the program and its layouts, and the seal over it. */
  private static final Pattern OF_THE_PROGRAM =
      Pattern.compile("(?m)^( *(?:program|layouts|printed|seal): )\".*\"$");

  private static final List<Step> YEAR = List.of(
      step("01-the-clerk-drafts", "generate long-yarn benches --format md"),
      step(
          "02-papers-for-the-committee",
          "pack long-yarn --meeting 2026-05-11 --body 'Amenities Committee' --format pdf"
              + " --as-of 2026-05-01"),
      step(
          "03-the-committee-approves",
          "adopt long-yarn benches --verb approved --body 'Amenities Committee' --date 2026-05-11"
              + " --minute 26/12 --as-of 2026-05-12"),
      step(
          "04-other-words-are-refused",
          in(BENCHES, "with: each spring", "with: each spring and autumn"),
          "adopt long-yarn benches --body 'Full Council' --date 2026-06-01 --minute 26/41"
              + " --as-of 2026-06-02"),
      step(
          "05-papers-for-the-council",
          in(BENCHES, "with: each spring and autumn", "with: each spring"),
          "pack long-yarn --meeting 2026-06-01 --body 'Full Council' --format pdf"
              + " --as-of 2026-05-22"),
      step(
          "06-the-council-adopts",
          "adopt long-yarn benches --body 'Full Council' --date 2026-06-01 --minute 26/41"
              + " --as-of 2026-06-02"),
      step("07-the-policy-is-printed", "generate long-yarn benches --format md"),
      step(
          "08-the-library-moves-on",
          workspace -> workspace.lay(STORY.resolve("in-september")),
          "generate long-yarn benches --format md"),
      step("08b-the-clerk-is-told", "--as-of 2026-09-10"),
      step("09-drift-is-shown", "drift long-yarn benches"),
      step("10-upstream-is-taken", "take long-yarn benches benches-applying --upstream"),
      step("11-own-words-are-kept", "take long-yarn benches benches-fixing --keep"),
      step("12-both-are-merged", "take long-yarn benches benches-care --merge"),
      step("13-both-cannot-be-merged", "take long-yarn benches benches-cost --merge"),
      step(
          "14-the-clerk-words-it",
          in(BENCHES, "words: £900\n    with: £750", "words: £1,100\n    with: £950"),
          "take long-yarn benches benches-cost --as-is"),
      step("15-a-withdrawn-clause-is-kept", "take long-yarn benches benches-flowers --keep"),
      step("16-a-new-clause-is-taken", "take long-yarn benches benches-timber --upstream"),
      step("17-nothing-is-open", "drift long-yarn benches --all"),
      step("17b-nothing-is-told-any-longer", "--as-of 2026-09-10"),
      step("18-changes-are-shown", "redline long-yarn benches --format md"),
      step(
          "19-a-review-without-change",
          "review long-yarn benches --no-change --body 'Full Council' --date 2026-12-07"
              + " --minute 26/90 --as-of 2026-12-08"),
      step("20-the-review-is-printed", "generate long-yarn benches --format md --as-of 2026-12-08"),
      step(
          "21-papers-for-a-new-version",
          "pack long-yarn --meeting 2027-06-07 --body 'Full Council' --format pdf"
              + " --as-of 2027-05-28"),
      step(
          "22-a-new-version-needs-its-name",
          "adopt long-yarn benches --body 'Full Council' --date 2027-06-07 --minute 27/38"
              + " --as-of 2027-06-08"),
      step(
          "23-the-new-version-is-adopted",
          "adopt long-yarn benches --body 'Full Council' --date 2027-06-07 --version 1.1"
              + " --minute 27/38 --as-of 2027-06-08"),
      step(
          "24-the-new-version-is-printed",
          "generate long-yarn benches --format md --as-of 2027-06-08"),
      step("25-the-old-version-is-shown", "show long-yarn benches --version 1.0 --format md"),
      step("26-what-is-due", "due --as-of 2028-05-01"),
      step("27-the-calendar", "due --as-of 2028-05-01 --ics -"));

  @TempDir
  Path temporary;

  @TestFactory
  Stream<DynamicTest> aYearIsToldAsApproved() {
    WorkspaceFolder workspace =
        WorkspaceFolder.withLayouts(temporary).lay(STORY.resolve("workspace"));
    return YEAR.stream()
        .map(step -> DynamicTest.dynamicTest(step.name(), () -> tell(step, workspace)));
  }

  private static void tell(Step step, WorkspaceFolder workspace) {
    step.edit().accept(workspace);
    Map<String, String> before = files(workspace);

    CommandRun run = workspace.run(words(step.command()));

    Map<String, String> told = new LinkedHashMap<>();
    told.put(
        "console.txt",
        "$ policy " + step.command() + "\n\n" + COMMANDS.matcher(run.toString()).replaceAll(""));
    files(workspace).forEach((file, content) -> {
      if (!content.equals(before.get(file))) {
        told.put(file.endsWith(".pdf") ? file + ".txt" : file, text(file, content));
      }
    });
    new ApprovedFolder(STORY.resolve(step.name())).verify(told);
  }

  /** As {@link WorkspaceFolder#files} reads them, by their path in the workspace. */
  private static Map<String, String> files(WorkspaceFolder workspace) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String folder : List.of("councils", "output")) {
      workspace.files(folder).forEach((file, content) -> files.put(folder + "/" + file, content));
    }
    return files;
  }

  private static String text(String file, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return file.endsWith(".pdf")
        ? PdfText.of(bytes).toText()
        : OF_THE_PROGRAM.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("$1…");
  }

  private static String[] words(String command) {
    return WORD.matcher(command).results().map(StoryTest::word).toArray(String[]::new);
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static Step step(String name, String command) {
    return step(name, workspace -> {}, command);
  }

  private static Step step(String name, Consumer<WorkspaceFolder> edit, String command) {
    return new Step(name, edit, command);
  }

  private static Consumer<WorkspaceFolder> in(String file, String words, String others) {
    return workspace -> workspace.replace(file, words, others);
  }
}
