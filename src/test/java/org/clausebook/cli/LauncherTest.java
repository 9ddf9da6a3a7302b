package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, with a java and a Maven that only say what they were asked for. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  @TempDir
  Path temporary;

  private Path project;

  @BeforeEach
  void buildOnFirstUse() throws IOException, InterruptedException {
    project = Files.createDirectories(temporary.resolve("project"));
    Files.copy(Path.of("policy"), project.resolve("policy"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    write("jdk/release", "JAVA_VERSION=\"17.0.15\"\nJAVA_RUNTIME_VERSION=\"17.0.15+6\"\n");
    program("jdk/bin/java", """
        for word; do
          case $word in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo classes >"${word#*=}" ;;
            */clausebook.jar) read -r jar <"$word"; [ "$jar" = built ] || exit 1 ;;
          esac
        done
        echo "run: $*"
        """);
    program("bin/mvn", """
        for word; do
          case $word in
            -Dbuild.folder=*) mkdir -p "${word#*=}/lib"; work=${word#*=} ;;
          esac
        done
        echo built >"$work/clausebook.jar"
        echo library >"$work/lib/library.jar"
        """);
    assertTrue(run().contains("policy: building Clausebook (first use"));
    // Files that are made in one second may be of one time.
    for (String file : List.of("pom.xml", "src/main")) {
      Files.setLastModifiedTime(project.resolve(file), FileTime.from(Instant.EPOCH));
    }
  }

  private void program(String file, String lines) throws IOException {
    write(file, "#!/bin/sh\n" + lines);
    assertTrue(temporary.resolve(file).toFile().setExecutable(true));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(temporary.resolve(file).getParent());
    Files.writeString(temporary.resolve(file), text);
  }

  private String run() throws IOException, InterruptedException {
    String said = run(0, "list");
    assertTrue(said.contains("run: ") && said.endsWith("clausebook.jar list\n"), said);
    return said;
  }

  private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("./policy"));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", temporary.resolve("jdk").toString());
    process.environment().merge("PATH", temporary.resolve("bin") + ":", (path, bin) -> bin + path);
    Process running = process.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(exitCode, running.waitFor(), said);
    return said;
  }

  @Test
  void whatIsWholeIsMadeOnce() throws Exception {
    assertEquals(1, run().lines().count());
  }

  @Test
  void aJarThatIsCutShortIsBuiltAnew() throws Exception {
    for (String broken : List.of("", "bu", "written over by something longer")) {
      damage(project.resolve("target/clausebook.jar"), broken);

      String said = run();

      assertTrue(said.contains("policy: building Clausebook (its jar is damaged"), said);
      assertEquals("built\n", Files.readString(project.resolve("target/clausebook.jar")));
    }
    assertEquals(1, run().lines().count());
  }

  @Test
  void aJarThatMavenMadeIsKept() throws Exception {
    Files.writeString(project.resolve("target/clausebook.jar"), "built\nby mvn package\n");

    String said = run();

    assertTrue(!said.contains("building"), said);
    assertEquals(1, run().lines().count());
  }

  @Test
  void anArchiveThatIsCutShortIsMadeAnew() throws Exception {
    Path archive = project.resolve("target/start/17.0.15+6.list");
    assertEquals("classes\n", Files.readString(archive));
    damage(archive, "cla");

    String said = run();

    assertTrue(said.contains("policy: preparing quick starts"), said);
    assertEquals("classes\n", Files.readString(archive));
    assertEquals(1, run().lines().count());
  }

  /** Since Java 25 all classes of an archive are loaded at the start. */
  @ParameterizedTest
  @CsvSource({
    "--version, help",
    "help, help",
    "list, list",
    "check alcester, check",
    "generate alcester it-policy, generate",
    "--workspace . list, generate",
  })
  void eachKindOfCommandHasAnArchiveOfWhatItNeeds(String command, String kind) throws Exception {
    write("jdk/release", "JAVA_VERSION=\"25.0.3\"\nJAVA_RUNTIME_VERSION=\"25.0.3+9\"\n");

    String first = run(0, command.split(" "));
    String second = run(0, command.split(" "));

    String archive = "target/start/25.0.3+9." + kind;
    assertTrue(first.contains("preparing quick starts of 'policy "), first);
    assertTrue(first.contains("-XX:AOTCache=" + project.resolve(archive)), first);
    assertEquals(first.substring(first.indexOf('\n') + 1), second);
  }

  @Test
  void anOldJavaIsToldByTheNameThatPeopleKnow() throws Exception {
    for (String version : List.of("1.8.0_361", "8.0.1")) {
      write("jdk/release", "JAVA_VERSION=\"" + version + "\"\n");

      String said = run(3, "list");

      assertTrue(said.startsWith("policy: Java 8 is too old ("), said);
    }
  }

  /** A minute later, as by other hands: a file system may count in ticks that last longer than a launch. */
  private static void damage(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
  }
}
