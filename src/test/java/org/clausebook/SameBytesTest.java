package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clausebook.cli.JavaRun;
import org.clausebook.cli.JavaRun.Java;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The same sources make the same bytes, whoever runs them, where, when and on which JDK. */
@Tag("slow")
final class SameBytesTest {
  private static final Path PROJECT = Path.of("");
  private static final String OLDEST_JDK = "17";

  /** The usual ones, and Word's. */
  private static final Set<Format> FORMATS =
      EnumSet.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.DOCX);

  private static final String NAMED = "--format=md,html,pdf,docx";

  /** What the project's own policies are in this process. */
  private static Map<String, FileContent> expected = Map.of();

  @TempDir
  Path temporary;

  @BeforeAll
  static void render() {
    expected = render(Clausebook.open(PROJECT));
    assertEquals(0, expected.size() % FORMATS.size());
    assertTrue(!expected.isEmpty());
  }

  @Test
  void twiceInOneProcess() {
    var clausebook = Clausebook.open(PROJECT);

    assertSame(render(clausebook), "a first run");
    assertSame(render(clausebook), "a second run");
  }

  @Test
  void oneFormatAlone() {
    var clausebook = Clausebook.open(PROJECT);
    Map<String, FileContent> files = new TreeMap<>();

    for (Format format : FORMATS) {
      files.putAll(render(clausebook, EnumSet.of(format)));
    }

    assertSame(files, "one format at a time");
  }

  @Test
  void onSeveralThreadsAtOnce() throws Exception {
    var clausebook = Clausebook.open(PROJECT);
    var runs = new ArrayList<Future<Map<String, FileContent>>>();
    ExecutorService threads = Executors.newFixedThreadPool(4);

    try {
      for (int i = 0; i < 8; i++) {
        runs.add(threads.submit(() -> render(clausebook)));
      }
      for (Future<Map<String, FileContent>> run : runs) {
        assertSame(run.get(), "a thread among others");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void inAnotherProcessWithAnotherLanguageZoneAndEncoding() throws IOException {
    assertSameIn(java()
        .with(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-9"));
  }

  @Test
  void whereYearsDigitsAndLineEndsAreOthers() throws IOException {
    assertSameIn(java()
        .with(
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.variant=TH",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=GB18030",
            "-Dline.separator=\r\n"));
  }

  @Test
  void fromAnotherFolderWithAnotherPath() throws IOException {
    Path copy = temporary.resolve("a folder with spaces");
    copy(PROJECT.resolve("templates"), copy.resolve("templates"));
    copy(PROJECT.resolve("councils"), copy.resolve("councils"));

    JavaRun run =
        java().in(temporary).run("generate", "--all", NAMED, "--workspace", copy.toString());

    assertEquals(ExitCode.DONE, run.exitCode(), run::err);
    assertSame(files(copy.resolve("output")), "a copy of the workspace");
  }

  @Test
  void onEveryInstalledJdk(TestReporter reporter) throws IOException {
    List<Path> homes = jdks();

    for (Path home : homes) {
      assertSameIn(java().of(home));
    }

    String names = String.join(", ", homes.stream().map(Path::toString).toList());
    reporter.publishEntry("compared with", homes.isEmpty() ? "no other JDK" : names);
  }

  private static Java java() {
    return Java.current();
  }

  private void assertSameIn(Java java) throws IOException {
    Path output = Files.createTempDirectory(temporary, "output");

    JavaRun run = java.run("generate", "--all", NAMED, "--output", output.toString());

    assertEquals(ExitCode.DONE, run.exitCode(), run::err);
    assertSame(files(output), java.home() + " " + java.options());
  }

  private static void assertSame(Map<String, FileContent> received, String where) {
    assertEquals(expected.keySet(), received.keySet(), where);
    Map<String, FileContent> differing = new TreeMap<>(expected);
    differing.entrySet().removeAll(received.entrySet());
    assertEquals(Set.of(), differing.keySet(), where);
  }

  private static Map<String, FileContent> render(Clausebook clausebook) {
    return render(clausebook, FORMATS);
  }

  private static Map<String, FileContent> render(Clausebook clausebook, Set<Format> formats) {
    Map<String, FileContent> files = new TreeMap<>();
    for (Rendition rendition : clausebook
        .policies()
        .then(keys -> clausebook.render(keys, formats))
        .toOptional()
        .orElseThrow()) {
      files.put(rendition.path(), rendition.content());
    }
    return files;
  }

  private static Map<String, FileContent> files(Path folder) throws IOException {
    Map<String, FileContent> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        // What a run remembers holds the fingerprint of its own program.
        if (!name.startsWith(".")) {
          files.put(name, FileContent.of(Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }

  private static void copy(Path folder, Path target) {
    new WorkspaceFolder(target).lay(folder);
  }

  /** Those beside the running one and in the usual place, but for the running one itself. */
  private static List<Path> jdks() throws IOException {
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    var homes = new ArrayList<Path>();
    for (Path folder : List.of(Path.of("/usr/lib/jvm"), running.resolveSibling("."))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> paths = Files.list(folder)) {
          for (Path path : paths.sorted().toList()) {
            Path home = path.toRealPath();
            if (!homes.contains(home) && !home.equals(running) && isRecentEnough(home)) {
              homes.add(home);
            }
          }
        }
      }
    }
    return homes;
  }

  private static boolean isRecentEnough(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.exists(release) || !Files.isExecutable(home.resolve("bin").resolve("java"))) {
      return false;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
        .anyMatch(version -> Integer.parseInt(version) >= Integer.parseInt(OLDEST_JDK));
  }
}
