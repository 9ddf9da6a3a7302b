package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A policy is shown by the system's own program, here by one that notes what it was to open. */
@EnabledOnOs(OS.LINUX)
final class OpenCommandTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private Path opened;

  @BeforeEach
  void layOutAWorkspace() throws IOException {
    workspace = WorkspaceFolder.faultless(temporary.resolve("the clerk's workspace"));
    opened = temporary.resolve("opened.txt");
    Path viewer = Files.createDirectories(temporary.resolve("bin")).resolve("xdg-open");
    Files.writeString(viewer, "#!/bin/sh\nprintf '%s\\n' \"$@\" >>'" + opened + "'\n");
    assertTrue(viewer.toFile().setExecutable(true));
  }

  private JavaRun run(String... arguments) {
    var words = new ArrayList<String>(List.of(arguments));
    words.addAll(List.of("--workspace", workspace.folder().toString()));
    return JavaRun.Java.current()
        .with("-XX:TieredStopAtLevel=1")
        .with(Map.of("PATH", temporary.resolve("bin") + File.pathSeparator + "/bin:/usr/bin"))
        .run(words.toArray(String[]::new));
  }

  private List<String> opened() throws IOException {
    return Files.readAllLines(opened).stream()
        .map(file -> workspace.folder().relativize(Path.of(file)).toString())
        .toList();
  }

  private void age(String file, int seconds) throws IOException {
    Files.setLastModifiedTime(
        workspace.write(file, "").path(file),
        FileTime.from(Instant.parse("2026-11-30T12:00:00Z").minusSeconds(seconds)));
  }

  @Test
  @Tag("slow")
  void aPolicyIsOpenedAsItIsPrinted() throws IOException {
    for (String format : List.of("md", "html", "pdf", "draft.pdf")) {
      age("output/little-muddling/allotments." + format, 0);
    }

    JavaRun run = run("open", "allotments");
    run("open", "little-muddling", "Allotments Policy", "--format", "html");

    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().endsWith("/output/little-muddling/allotments.pdf\n"), run.out());
    assertEquals(
        List.of("output/little-muddling/allotments.pdf", "output/little-muddling/allotments.html"),
        opened());
  }

  @Test
  @Tag("slow")
  void withoutANameTheLastFileIsOpened() throws IOException {
    age("output/little-muddling/allotments.pdf", 100);
    age("output/little-muddling/allotments.html", 99);
    age("output/little-muddling/pack-2026-12-07-full-council.html", 11);
    age("output/little-muddling/pack-2026-12-07-full-council.pdf", 12);
    age("output/little-muddling/.policy-1-1.new", 0);
    age("output/notes.txt", 0);

    run("open");

    assertEquals(List.of("output/little-muddling/pack-2026-12-07-full-council.pdf"), opened());
  }

  @Test
  @Tag("slow")
  void whatIsGeneratedIsOpened() throws IOException {
    JavaRun run = run("generate", "allotments", "--format", "html", "--draft", "--open");

    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertEquals(List.of("output/little-muddling/allotments.draft.html"), opened());
  }

  @Test
  @Tag("slow")
  void aProgramThatFailsIsTold() throws IOException {
    age("output/little-muddling/allotments.pdf", 0);
    Files.writeString(temporary.resolve("bin/xdg-open"), "#!/bin/sh\nexit 3\n");

    JavaRun run = run("open");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("error: 'xdg-open' cannot open this file\n"), run.err());
    assertTrue(
        run.err().contains("hint: open it yourself, or see what 'policy doctor'"), run.err());
  }

  @Test
  void whereThereIsNoFileTheCommandThatWritesItIsNamed() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
        policy: error: there is no file to open yet
          hint: write it with 'policy generate --all'
        """), workspace.run("open"));
    workspace.write("output/little-muddling/allotments.html", "");
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
        policy: error: there is no file to open yet
          hint: write it with 'policy generate little-muddling allotments --format pdf'
        """),
        workspace.run("open", "allotments", "--format", "pdf"));
  }

  @Test
  void severalPoliciesAreNotAllOpened() {
    workspace
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            contacts: {allotments: the Clerk}
            """)
        .write("councils/ambridge/allotments.yaml", "version: '1'\n");

    CommandRun run = workspace.run("generate", "--all", "--format", "md", "--open");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("--open shows one policy, and these are 2\n"), run.err());
    assertEquals(Set.of(), workspace.files("output").keySet());
  }
}
