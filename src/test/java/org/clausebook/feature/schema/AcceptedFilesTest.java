package org.clausebook.feature.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every file that the loader accepts is accepted by its schema, however its values are read. */
@Tag("slow")
final class AcceptedFilesTest {
  @TempDir
  Path temporary;

  @TestFactory
  Stream<DynamicTest> theProjectsOwnFilesAreAccepted() {
    return Stream.of(dynamicTest("project", () -> assertAccepted(Path.of(""))));
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsAccepted() throws IOException {
    return folders("_.*")
        .filter(folder -> Files.isDirectory(folder.resolve("templates")))
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> assertAccepted(folder)));
  }

  @TestFactory
  Stream<DynamicTest> everyMendedMistakeIsAccepted() throws IOException {
    return folders("[^_].*")
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> {
          Path laid = temporary.resolve(folder.getFileName());
          new WorkspaceFolder(laid)
              .lay(WorkspaceFolder.SAMPLES.resolve("_base"))
              .layMended(folder);
          assertAccepted(laid);
        }));
  }

  private static Stream<Path> folders(String name) throws IOException {
    try (Stream<Path> folders = Files.list(WorkspaceFolder.SAMPLES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches(name))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static void assertAccepted(Path workspace) throws IOException {
    var schemas = WorkspaceSchemas.of(workspace);
    List<String> files = yaml(workspace);
    var refused = new ArrayList<String>();
    for (String file : files) {
      for (YamlReading reading : YamlReading.values()) {
        schemas
            .errors(file, Files.readString(workspace.resolve(file)), reading)
            .forEach(error -> refused.add(file + " read by the " + reading + ": " + error));
      }
    }

    assertFalse(files.isEmpty());
    assertEquals(List.of(), refused);
  }

  /** The YAML files of a workspace, from its folder. */
  private static List<String> yaml(Path workspace) throws IOException {
    var files = new ArrayList<String>();
    for (String part : List.of("templates", "councils")) {
      try (Stream<Path> paths = Files.walk(workspace.resolve(part))) {
        paths
            .filter(path -> path.toString().endsWith(".yaml"))
            .map(path -> workspace.relativize(path).toString().replace('\\', '/'))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
