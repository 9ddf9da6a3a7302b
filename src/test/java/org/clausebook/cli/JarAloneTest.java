package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a jar, without its repository: the library is in it. */
@Tag("slow")
final class JarAloneTest {
  @TempDir
  Path temporary;

  @Test
  void aPolicyIsMadeInAnEmptyPlaceWithABlankAndAnAccentInItsName() throws Exception {
    Path classes = Path.of(
        Clausebook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = jar(classes, temporary.resolve("program files é").resolve("clausebook.jar"));
    var workspace = new WorkspaceFolder(temporary.resolve("a clerk's, été"))
        .write("councils/exampleton/council.yaml", ShippedLibraryTest.PROFILE)
        .write("councils/exampleton/it-policy.yaml", "");

    JavaRun run = JavaRun.Java.current()
        .in(workspace.folder())
        .run(classPath(jar), "generate", "--all", "--output", "made");

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        Set.of("it-policy.md", "it-policy.html", "it-policy.pdf"),
        workspace.files("made/exampleton").keySet());
    assertTrue(
        workspace.read("made/exampleton/it-policy.md").contains("Exampleton Parish Council"));
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        var entries = new JarOutputStream(file);
        Stream<Path> paths = Files.walk(classes)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, entries);
      }
    }
    return jar;
  }

  /** Its libraries after it; no folder of this project. */
  private static List<String> classPath(Path jar) {
    return Stream.concat(
            Stream.of(jar.toString()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString()))
        .toList();
  }
}
