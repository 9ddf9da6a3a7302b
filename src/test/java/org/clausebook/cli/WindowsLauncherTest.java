package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher for Windows in Wine's command prompt, with a java and a Maven that only say what they
 * were asked for. {@code mvn verify} leaves it out, because Wine itself breaks down now and then:
 * {@code mvn test-compile surefire:test -Dtest=WindowsLauncherTest}. In CI the job on Windows itself
 * runs the launcher with a real java.
 */
@Tag("wine")
final class WindowsLauncherTest {
  private static final String MAVEN = """
      @echo off
      for %%a in (%*) do if not "%%~a"=="-q" if not "%%~a"=="-B" echo maven: %%~a
      if defined STUB_BUILD_FAILS exit /b 1
      for /d %%d in (target\\policy.*) do (
        mkdir "%%d\\lib"
        echo library>"%%d\\lib\\library.jar"
        echo built>"%%d\\clausebook.jar"
      )
      exit /b 0
      """;

  @TempDir
  private static Path shared;

  private static Wine wine;

  @TempDir
  private Path temporary;

  private Path project;
  private Path jdk;
  private Map<String, String> variables;

  @BeforeAll
  static void startWine() {
    assumeTrue(Wine.isInstalled(), Wine.HOW_TO_GET);
    wine = new Wine(shared.resolve("prefix"));
    wine.compile(Path.of("src/test/resources/launcher/java.c"), shared.resolve("java.exe"));
  }

  @AfterAll
  static void stopWine() {
    if (wine != null) {
      wine.close();
    }
  }

  @BeforeEach
  void layProject() throws IOException {
    jdk = jdk("jdk", "17.0.15");
    Files.writeString(jdk.resolve("bin/javac.exe"), "");
    write("bin/mvn.cmd", MAVEN.replace("\n", "\r\n"));
    variables = new HashMap<>(
        Map.of("JAVA_HOME", Wine.path(jdk), "WINEPATH", Wine.path(temporary.resolve("bin"))));
    layProject("project");
  }

  private void layProject(String name) throws IOException {
    project = temporary.resolve(name);
    write(name + "/src/main/java/A.java", "class A {}\n");
    write(name + "/pom.xml", "<project/>\n");
    String launcher = Files.readString(Path.of("policy.cmd"));
    write(name + "/policy.cmd", launcher.replace("\r", "").replace("\n", "\r\n"));
    for (String source : List.of("pom.xml", "src/main/java/A.java")) {
      Files.setLastModifiedTime(
          project.resolve(source), FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));
    }
  }

  /** A JDK of this version without a compiler. */
  private Path jdk(String name, String version) throws IOException {
    write(name + "/release", "IMPLEMENTOR=\"A = B\"\r\nJAVA_VERSION=\"" + version + "\"\r\n");
    Path java = temporary.resolve(name).resolve("bin/java.exe");
    Files.createDirectories(java.getParent());
    Files.copy(shared.resolve("java.exe"), java, StandardCopyOption.REPLACE_EXISTING);
    return temporary.resolve(name);
  }

  private void write(String file, String text) throws IOException {
    Path path = temporary.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** What this line says, in a batch file of its own that ends with it. */
  private Wine.Said run(String line) throws IOException {
    Files.writeString(project.resolve("run.cmd"), "@" + line + "\r\n");
    return wine.call(project, "run.cmd", variables);
  }

  private String built(String reason) throws IOException {
    Wine.Said said = run("policy.cmd list");
    assertTrue(said.words().startsWith("policy: building Clausebook (" + reason), said.words());
    assertTrue(said.words().endsWith("\\target\\clausebook.jar]\n[list]\n"), said.words());
    return said.words();
  }

  private void startsAtOnce() throws IOException {
    Wine.Said said = run("policy.cmd list");
    assertTrue(said.words().startsWith("[-XX:"), said.words());
  }

  @Test
  void whatIsWholeIsBuiltOnce() throws IOException {
    String said = built("first use");
    assertTrue(said.contains("maven: package\n"), said);

    startsAtOnce();
    try (Stream<Path> left = Files.list(project.resolve("target"))) {
      assertEquals(
          List.of("built", "clausebook.jar", "lib"),
          left.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws IOException {
    built("first use");
    write("project/src/main/java/A.java", "class A { }\n");

    built("its sources have changed");
    startsAtOnce();
  }

  @Test
  void aNewSourceAndOneThatIsGoneAreBuiltAgain() throws IOException {
    built("first use");
    write("project/src/main/resources/a file.txt", "new");
    built("its sources have changed");
    startsAtOnce();
    Files.delete(project.resolve("src/main/resources/a file.txt"));

    built("its sources have changed");
    startsAtOnce();
  }

  @Test
  void aSourceThatWasPutBackIsBuiltAgain() throws IOException {
    built("first use");
    Files.setLastModifiedTime(
        project.resolve("src/main/java/A.java"),
        FileTime.from(Instant.parse("2026-10-01T10:00:00Z")));

    built("its sources have changed");
  }

  @Test
  void aChangedPomIsBuiltAgain() throws IOException {
    built("first use");
    write("project/pom.xml", "<project></project>\n");

    built("its sources have changed");
    startsAtOnce();
  }

  @Test
  void aJarThatIsCutShortIsBuiltAgain() throws IOException {
    built("first use");
    Files.writeString(project.resolve("target/clausebook.jar"), "bu");

    built("its jar is damaged");
    startsAtOnce();
  }

  @Test
  void wordsInQuotesArrive() throws IOException {
    var words = List.of(
        "Full Council",
        "Smith & Sons",
        "adopt now!",
        "!PATH!",
        "a^b ^ c",
        "(a) [b] {c}",
        "a;b,c=d",
        "<a> | b > c",
        "C:\\Council papers\\new",
        "");
    built("first use");

    String said = run("policy.cmd "
            + words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")))
        .words();

    assertTrue(said.endsWith(printed(words)), said);
  }

  /** Wine reads batch files in a code page of 1981, so the word comes from a variable. */
  @Test
  void accentsArrive() throws IOException {
    built("first use");
    variables.put("WORD", "l'été, Cyngor Tref Tŷ Gwyn");

    String said = run("policy.cmd \"%WORD%\"").words();

    assertTrue(said.endsWith("[l'été, Cyngor Tref Tŷ Gwyn]\n"), said);
  }

  @Test
  void quotesWithinAWordArrive() throws IOException {
    built("first use");

    String said =
        run("policy.cmd adopt --body \"the \\\"Amenities\\\" Committee\"").words();

    assertTrue(said.endsWith("[adopt]\n[--body]\n[the \"Amenities\" Committee]\n"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cyngor Tŷ (copy) & é!", "a^b;c,d=e"})
  void itStartsFromAnyFolder(String name) throws IOException {
    layProject(name);
    Files.move(jdk, temporary.resolve("java of " + name));
    variables.put("JAVA_HOME", Wine.path(temporary.resolve("java of " + name)));

    String said = built("first use");

    assertTrue(said.contains("[" + Wine.path(project) + "\\target\\clausebook.jar]"), said);
    startsAtOnce();
    write(name + "/pom.xml", "<project></project>\n");
    built("its sources have changed");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 130})
  void theExitCodeIsThatOfTheProgram(int code) throws IOException {
    variables.put("STUB_EXIT", Integer.toString(code));

    assertEquals(code, run("policy.cmd check").exitCode());
  }

  @Test
  void javaHomeMayBeInQuotesAndEndInABackslash() throws IOException {
    variables.put("JAVA_HOME", '"' + Wine.path(jdk) + "\\\"");

    built("first use");
  }

  @Test
  void withoutJavaHomeTheJavaOnThePathCounts() throws IOException {
    variables.remove("JAVA_HOME");
    variables.merge("WINEPATH", Wine.path(jdk.resolve("bin")), (path, bin) -> bin + ";" + path);

    built("first use");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_361, 8", "9, 9", "16-ea, 16"})
  void anOldJavaIsToldWithTheRemedy(String version, String told) throws IOException {
    jdk("jdk", version);

    stops("policy: Java " + told + " is too old \"" + Wine.path(jdk) + "\"", "install a JDK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "100-ea"})
  void aNewerJavaIsTaken(String version) throws IOException {
    jdk("jdk", version);

    built("first use");
  }

  @Test
  void aJavaThatIsNotThereIsToldWithTheRemedy() throws IOException {
    variables.put("JAVA_HOME", "C:\\no (java) & none");

    stops("policy: no Java found in JAVA_HOME \"C:\\no (java) & none\"", "install a JDK");
    variables.remove("JAVA_HOME");
    stops("policy: no Java found", "install a JDK");
  }

  @Test
  void aJavaWithoutCompilerIsToldOnlyWhereAJarIsToBeBuilt() throws IOException {
    built("first use");
    Files.delete(jdk.resolve("bin/javac.exe"));
    startsAtOnce();
    write("project/pom.xml", "<project></project>\n");

    stops("policy: this Java has no compiler", "install a JDK");
  }

  @Test
  void aMavenThatIsNotThereIsToldWithTheRemedy() throws IOException {
    Files.delete(temporary.resolve("bin/mvn.cmd"));

    stops("policy: no Maven found", "install Maven");
  }

  @Test
  void aBuildThatFailsLeavesTheJarAsItWas() throws IOException {
    built("first use");
    write("project/pom.xml", "<project></project>\n");
    variables.put("STUB_BUILD_FAILS", "yes");

    stops("policy: the build failed", "a build needs a whole JDK");
    variables.remove("STUB_BUILD_FAILS");
    built("its sources have changed");
  }

  private void stops(String message, String hint) throws IOException {
    Wine.Said said = run("policy.cmd list");

    List<String> lines = said.words()
        .lines()
        .filter(line -> !line.startsWith("maven:") && !line.startsWith("policy: building"))
        .toList();
    assertTrue(lines.get(0).startsWith(message), said.words());
    assertTrue(lines.get(1).startsWith("  hint: " + hint), said.words());
    assertEquals(2, lines.size(), said.words());
    assertEquals(3, said.exitCode(), said.words());
  }

  /** Wine does not tell how a prompt was started; Windows does, in a variable of this name. */
  @Test
  void aWindowThatADoubleClickOpenedWaitsForAKey() throws IOException {
    String file = Wine.path(project) + "\\policy.cmd";
    String clicked = "C:\\Windows\\system32\\cmd.exe /c \"\"" + file + "\" \"";
    variables.put("CMDCMDLINE", clicked);
    assertTrue(waits("policy.cmd"));
    assertFalse(waits("policy.cmd list"));
    variables.put("STUB_EXIT", "2");
    assertTrue(waits("policy.cmd"), "also after an error");
    variables.put("JAVA_HOME", "C:\\none");
    assertTrue(waits("policy.cmd"), "also where there is no Java");
    for (String prompt : List.of(clicked.replace(" \"", "\""), "cmd", "cmd /c policy.cmd")) {
      variables.put("CMDCMDLINE", prompt);
      assertFalse(waits("policy.cmd"), prompt);
    }
  }

  private boolean waits(String line) throws IOException {
    return run(line).words().contains("Press ");
  }

  @Test
  void aCommandThatIsPrintedForCopyingArrives() throws IOException {
    built("first use");
    var words = List.of("show", "a council", "odd & even", "2 (final)", "html,pdf");

    String line = PrintedCommandTest.command(words.toArray(String[]::new)).toString();

    String said = run(line.replaceFirst("^policy", "policy.cmd")).words();
    assertTrue(said.endsWith(printed(words)), said);
  }

  private static String printed(List<String> words) {
    return words.stream().map(word -> "[" + word + "]\n").collect(Collectors.joining());
  }
}
