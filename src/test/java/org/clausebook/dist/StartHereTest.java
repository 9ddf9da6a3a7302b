package org.clausebook.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a double click runs on Linux and on a Mac, with a program that only says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
final class StartHereTest {
  private static final Path FILES = Path.of("src/dist/files");

  @TempDir
  private Path temporary;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("clerk's programs, été"));
  }

  private void program(String place) throws IOException {
    Path program = folder.resolve(place).resolve("policy");
    Files.createDirectories(program.getParent());
    Files.writeString(program, """
        #!/bin/sh
        echo "policy $*"
        [ "$1" != init ] || mkdir -p "$2"
        """);
    assertTrue(program.toFile().setExecutable(true));
  }

  private String start(String place) throws IOException, InterruptedException {
    Path start = folder.resolve(place);
    Files.createDirectories(start.getParent());
    Files.copy(FILES.resolve("start-here"), start, StandardCopyOption.COPY_ATTRIBUTES);
    var builder = new ProcessBuilder(start.toString()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(Map.of(
            "HOME", temporary.resolve("my home").toString(),
            "SHELL", "/bin/true",
            "PATH", "/usr/bin:/bin"));
    builder.environment().remove("CLAUSEBOOK_WORKSPACE");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private String asked() {
    return "policy init " + temporary.resolve("my home/Clausebook") + "\npolicy new\n";
  }

  @Test
  void anUnpackedPackageOfLinuxFindsItsProgram() throws Exception {
    program("bin");

    assertEquals(asked(), start("lib/app/start-here"));
  }

  @Test
  void aMacFindsItsProgramBesideTheCommandAndBesideTheApp() throws Exception {
    program("policy.app/Contents/MacOS");

    assertEquals(asked(), start("Clausebook.command"));
    assertEquals("policy new\n", start("Clausebook.app/Contents/Resources/Clausebook.command"));
  }

  @Test
  void whereThereIsACouncilItShowsWhatThereIsToDo() throws Exception {
    program("bin");
    Files.createDirectories(temporary.resolve("my home/Clausebook/councils/ambridge"));

    assertEquals("policy \n", start("lib/app/start-here"));
  }
}
